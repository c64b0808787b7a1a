using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What there is to know about a rule, in Markdown.</summary>
public static class RulePage
{
    /// <param name="rule">The rule.</param>
    /// <param name="shown">What CourseKit prints for the example; null to leave it out.</param>
    public static string Of(Rule rule, string? shown = null)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Code} {rule.Name}\n\n");
        page.Append($"{rule.Title}. Severity: {rule.Severity.ToText()}.\n\n");
        page.Append($"{rule.Explanation.Trim()}\n\n");
        AppendExample(page, "This is reported", rule.Bad);
        if (shown is not null) AppendExample(page, "CourseKit says", shown);
        AppendExample(page, "This is right", rule.Good);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>The fence is longer than any in the example, so that a page about fences shows right.</summary>
    private static void AppendExample(StringBuilder page, string heading, string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        page.Append($"## {heading}\n\n{fence}\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}\n\n");
    }
}
