using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class RenderingFailed
{
    public static readonly Rule Rule = new(typeof(RenderingFailed))
    {
        Code = "CK5155",
        Name = "rendering-failed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string problem) =>
        new(Rule, place.Location, $"Scriban stopped: {problem}")
        {
            Label = "stopped here",
            Hint = "The documentation of Scriban says what may stand here.",
        };
}
