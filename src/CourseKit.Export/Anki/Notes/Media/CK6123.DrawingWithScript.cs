using CourseKit.Syntax;

namespace CourseKit.Export;

public static class DrawingWithScript
{
    public static readonly Rule Rule = new(typeof(DrawingWithScript))
    {
        Code = "CK6123",
        Name = "drawing-with-script",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(Location address) =>
        new(Rule, address, "A prompt shows a drawing that has a program in it")
        {
            Label = "left out of the deck",
            Hint = "Save the drawing without scripts, handlers (onclick) and javascript: links.",
        };
}
