using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteNotUsed
{
    public static readonly Rule Rule = new(typeof(FootnoteNotUsed))
    {
        Code = "CK5003",
        Name = "footnote-not-used",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(Location definition, string label) =>
        new(Rule, definition, $"The footnote '{label}' is never referred to")
        {
            Label = "not shown on the page",
            Hint = $"Put '[^{label}]' where it belongs, or take the footnote out.",
        };
}
