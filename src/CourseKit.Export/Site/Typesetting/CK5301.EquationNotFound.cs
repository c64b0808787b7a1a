using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class EquationNotFound
{
    public static readonly Rule Rule = new(typeof(EquationNotFound))
    {
        Code = "CK5301",
        Name = "equation-not-found",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(MathEmbed math, string label)
    {
        var offset = math.Tex.IndexOf("{" + label, StringComparison.Ordinal);
        return new Diagnostic(
            Rule, offset < 0 ? math.Location : math.PlaceOf(offset + 1), $"No equation of the page has the label '{label}'")
        {
            Label = "not found",
            Hint = $"Put \\label{{{label}}} into a numbered equation of this page, or correct the name.",
        };
    }
}
