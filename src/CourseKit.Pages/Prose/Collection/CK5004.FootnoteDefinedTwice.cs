using CourseKit.Syntax;

namespace CourseKit.Model;

public static class FootnoteDefinedTwice
{
    public static readonly Rule Rule = new(typeof(FootnoteDefinedTwice))
    {
        Code = "CK5004",
        Name = "footnote-defined-twice",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(Location second, string label, Location first) =>
        new(Rule, second, $"The footnote '{label}' is defined twice")
        {
            Label = "this one is never shown",
            Hint = "Give one of the two another name.",
            Related = [new RelatedLocation(first, "defined first here")],
        };
}
