using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class BracketNotClosed
{
    public static readonly Rule Rule = new(typeof(BracketNotClosed))
    {
        Code = "CK5106",
        Name = "bracket-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Place opening, string closing) =>
        new(Rule, opening.Location, $"The bracket '{opening.Text}' is never closed")
        {
            Label = "opened here",
            Hint = $"Put '{closing}' where it ends.",
        };
}
