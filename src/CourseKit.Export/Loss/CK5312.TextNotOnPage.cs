using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TextNotOnPage
{
    public static readonly Rule Rule = new(typeof(TextNotOnPage))
    {
        Code = "CK5312",
        Name = "text-not-on-page",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location place, string text) =>
        new(Rule, place, $"'{Excerpt.Of(text)}' is not in the HTML of the page")
        {
            Label = "typed here, and not written",
            Hint = "Look for a template that leaves out what it is given, such as 'inner' or a side of a prompt.",
        };
}
