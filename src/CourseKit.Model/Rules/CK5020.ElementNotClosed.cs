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
            the rest of it, review questions too. So the tag is shown as text, as it is within a line.
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

    internal static Diagnostic At(Location tag, string name) =>
        new(Rule, tag, $"The element '{name}' is never closed")
        {
            Label = "shown as text",
            Hint = name == "plaintext" ? "Put backticks around the tag." : $"Write '</{name}>' behind what belongs to it, or put backticks around the tag.",
        };
}
