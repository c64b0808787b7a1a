using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ClosesNothing
{
    public static readonly Rule Rule = new(typeof(ClosesNothing))
    {
        Code = "CK5023",
        Name = "closes-nothing",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location tag, string name) =>
        new(Rule, tag, $"Nothing opened what '</{name}>' closes")
        {
            Label = "closes nothing of this text",
            Hint = $"Take it out, write '<{name}>' where it begins, or put backticks around the tag.",
        };
}
