using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The rules of this room. Those that look at prompts and pages stand in <see cref="LintChecks"/>, with what they check.</summary>
public static class LintRules
{
    /// <summary>In the order of their codes.</summary>
    public static IReadOnlyList<Rule> All { get; } =
        [.. LintChecks.All.Select(lint => lint.Rule).Where(rule => rule != PromptIdTaken.Rule)];
}
