using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class EndWithoutStart
{
    public static readonly Rule Rule = new(typeof(EndWithoutStart))
    {
        Code = "CK5108",
        Name = "end-without-start",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string word) =>
        new(Rule, place.Location, $"This '{word}' belongs to no block")
        {
            Label = "nothing is open that it could belong to",
            Hint = "Take it out, or open its block before it.",
        };
}
