using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MarkupLeftOut
{
    public static readonly Rule Rule = new(typeof(MarkupLeftOut))
    {
        Code = "CK6124",
        Name = "markup-left-out",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(Location side, IReadOnlyList<string> what) =>
        new(Rule, side, $"Not on the card: {string.Join(", ", what)}")
        {
            Label = "on the page only",
            Hint = "Say it in Markdown, or link to it.",
        };
}
