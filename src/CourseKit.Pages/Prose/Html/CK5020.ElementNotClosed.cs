using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ElementNotClosed
{
    public static readonly Rule Rule = new(typeof(ElementNotClosed))
    {
        Code = "CK5020",
        Name = "element-not-closed",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location tag, string name) => Of(tag, name, "shown as text");

    /// <summary>Of a tag that goes out as it is.</summary>
    internal static Diagnostic InHtml(Location tag, string name) => Of(tag, name, "hides what follows");

    private static Diagnostic Of(Location tag, string name, string label) =>
        new(Rule, tag, $"The element '{name}' is never closed")
        {
            Label = label,
            Hint = name == "plaintext"
                ? "Put backticks around the tag."
                : $"Write '</{name}>' behind what belongs to it, or put backticks around the tag.",
        };
}
