using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ShortcodeInMath
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5015",
        Name = "shortcode-in-math",
        Severity = Severity.Error,
        Title = "A shortcode stands in a formula",
        Explanation = """
            A formula is TeX from its first mark to its last: a shortcode's output cannot be part of it.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            $$
            r = {{< param "reward" >}}
            $$
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            $$
            r = 1
            $$
            """,
    };

    internal static Diagnostic At(Location shortcode, Location formula) =>
        new(Rule, shortcode, "A shortcode stands in a formula")
        {
            Label = "not run",
            Hint = "Write the TeX itself.",
            Related = [new RelatedLocation(formula, "the formula")],
        };
}
