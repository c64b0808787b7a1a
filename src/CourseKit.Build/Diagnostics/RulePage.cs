using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What there is to know about a rule, in Markdown.</summary>
public static class RulePage
{
    /// <param name="rule">The rule.</param>
    /// <param name="shown">What CourseKit prints for the example; null to leave it out.</param>
    /// <param name="width">Columns to set the prose in, for a terminal; null leaves its lines as they are, for a page that sets them
    /// itself.</param>
    public static string Of(Rule rule, string? shown = null, int? width = null)
    {
        var page = new StringBuilder();
        page.Append($"# {rule.Code} {rule.Name}\n\n");
        page.Append($"{Set($"{rule.Title}. Severity: {rule.Severity.ToText()}.", width)}\n\n");
        page.Append($"{Set(rule.Explanation.Trim(), width)}\n\n");
        AppendExample(page, "This is reported", rule.Bad);
        if (shown is not null) AppendExample(page, "CourseKit says", shown);
        AppendExample(page, "This is right", rule.Good);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Explanations are paragraphs of prose and nothing else.</summary>
    private static string Set(string prose, int? width) => width is not { } columns ? prose : string.Join(
        "\n\n", prose.ReplaceLineEndings("\n").Split("\n\n")
            .Select(paragraph => string.Join('\n', WordWrap.Lines(paragraph.Replace('\n', ' '), columns))));

    /// <summary>The fence is longer than any in the example, so that a page about fences shows right.</summary>
    private static void AppendExample(StringBuilder page, string heading, string text)
    {
        var fence = "```";
        while (text.Contains(fence, StringComparison.Ordinal)) fence += "`";
        page.Append($"## {heading}\n\n{fence}\n{text.ReplaceLineEndings("\n").TrimEnd('\n')}\n{fence}\n\n");
    }
}
