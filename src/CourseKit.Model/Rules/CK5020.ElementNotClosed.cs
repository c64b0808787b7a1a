using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ElementNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5020",
        Name = "element-not-closed",
        Severity = Severity.Warning,
        Title = "An HTML element that hides what it holds is never closed",
        Explanation = """
            A browser shows what stands in `<textarea>`, `<title>`, `<select>`, `<video>` and their like not as text of the page. Without a closing tag that is all
            the rest of it, review questions too; so it is of `<details>`. A tag in a text is shown as text then; one among other HTML stays as it is.
            """,
        Bad = """
            ---
            title: Forms
            ---

            <textarea> takes several lines.
            """,
        Good = """
            ---
            title: Forms
            ---

            `<textarea>` takes several lines.
            """,
    };

    internal static Diagnostic At(Location tag, string name) => Of(tag, name, "shown as text");

    /// <summary>Of a tag that goes out as it is.</summary>
    internal static Diagnostic InHtml(Location tag, string name) => Of(tag, name, "hides what follows");

    private static Diagnostic Of(Location tag, string name, string label) =>
        new(Rule, tag, $"The element '{name}' is never closed")
        {
            Label = label,
            Hint = name == "plaintext" ? "Put backticks around the tag." : $"Write '</{name}>' behind what belongs to it, or put backticks around the tag.",
        };
}
