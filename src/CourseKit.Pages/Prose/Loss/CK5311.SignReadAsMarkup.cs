using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SignReadAsMarkup
{
    public static readonly Rule Rule = new(typeof(SignReadAsMarkup))
    {
        Code = "CK5311",
        Name = "sign-read-as-markup",
        Severity = Severity.Warning,
    };

    /// <param name="emphasized">With its marks.</param>
    internal static Diagnostic At(Location place, string emphasized) =>
        new(Rule, place, $"'{Excerpt.Of(emphasized)}' is read as emphasis, and its marks are not shown")
        {
            Label = "the marks at both ends are not shown",
            Hint = $"Write '\\{emphasized[0]}' for each that readers are to see, or make it a formula or code.",
        };
}
