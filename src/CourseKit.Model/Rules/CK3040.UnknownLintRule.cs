using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownLintRule
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3040",
        Name = "unknown-lint-rule",
        Severity = Severity.Warning,
        Title = "lint names a rule that does not exist",
        Explanation = """
            `lint` in front matter, on a review block or on a prompt takes `off`, or the codes (`CK3107`) or names (`long-answer`) of the rules about
            prompts that do not hold there. Rules about anything else are set for the whole course, under `rules` in `course.yml`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review lint="long-anser" >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review lint="long-answer" >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(Location location, string name) =>
        new(Rule, location, $"There is no rule '{Excerpt.Of(name)}' about prompts")
        {
            Label = "unknown rule",
            Hint = LintRules.Nearest(name) is { } near
                ? $"Did you mean '{near}'?"
                : "Write a rule's code or name, as messages show it; rules that are not about prompts are set in course.yml.",
        };
}
