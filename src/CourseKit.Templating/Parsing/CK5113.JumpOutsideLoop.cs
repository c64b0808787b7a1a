using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class JumpOutsideLoop
{
    public static readonly Rule Rule = new(typeof(JumpOutsideLoop))
    {
        Code = "CK5113",
        Name = "jump-outside-loop",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place) =>
        new(Rule, place.Location, $"This '{place.Text}' stands in no loop")
        {
            Label = "no loop around it",
            Hint = "Use 'ret' to leave a function or a template.",
        };
}
