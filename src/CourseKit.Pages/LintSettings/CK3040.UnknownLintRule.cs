using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownLintRule
{
    public static readonly Rule Rule = new(typeof(UnknownLintRule))
    {
        Code = "CK3040",
        Name = "unknown-lint-rule",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location location, string name) =>
        new(Rule, location, $"There is no rule '{Excerpt.Of(name)}' about prompts")
        {
            Label = "unknown rule",
            Hint = LintNames.Nearest(name) is { } near
                ? $"Did you mean '{near}'?"
                : "Write a rule's code or name, as messages show it; rules that are not about prompts are set in course.yml.",
        };
}
