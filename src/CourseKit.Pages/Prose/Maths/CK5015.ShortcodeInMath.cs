using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ShortcodeInMath
{
    public static readonly Rule Rule = new(typeof(ShortcodeInMath))
    {
        Code = "CK5015",
        Name = "shortcode-in-math",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location shortcode, Location formula) =>
        new(Rule, shortcode, "A shortcode stands in a formula")
        {
            Label = "not run",
            Hint = "Write the TeX itself.",
            Related = [new RelatedLocation(formula, "the formula")],
        };
}
