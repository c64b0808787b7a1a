using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class ChanceRefused
{
    public static readonly Rule Rule = new(typeof(ChanceRefused))
    {
        Code = "CK5127",
        Name = "chance-refused",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place place, string name) =>
        new(Rule, place.Location, $"'{name}' gives another value at each build")
        {
            Label = "chance",
            Hint = "Use a value that stays, such as a hash: 'page.url | string.md5'.",
        };
}
