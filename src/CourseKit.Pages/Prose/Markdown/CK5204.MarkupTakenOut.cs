using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MarkupTakenOut
{
    public static readonly Rule Rule = new(typeof(MarkupTakenOut))
    {
        Code = "CK5204",
        Name = "markup-taken-out",
        Severity = Severity.Warning,
    };

    internal static Diagnostic InBraces(Location braces, IEnumerable<string> what) =>
        new(Rule, braces, $"Taken out of the page: {string.Join(", ", what)}")
        {
            Hint = "Leave only an id, 'lang', 'dir', 'title' or a size in braces, or put it into a template of the course.",
        };

    public static Diagnostic At(Location place, IEnumerable<string> what) =>
        new(Rule, place, $"Taken out of the page: {string.Join(", ", what)}")
        {
            Hint = "Write it in Markdown, or put it into a template of the course.",
        };
}
