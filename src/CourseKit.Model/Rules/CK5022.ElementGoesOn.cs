using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ElementGoesOn
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5022",
        Name = "element-goes-on",
        Severity = Severity.Warning,
        Title = "An HTML element has no closing tag",
        Explanation = """
            Nothing closes a tag of raw HTML, so a browser takes for part of the element whatever follows: all the text behind an open `<b>` is bold, and a link or box does not end
            where it was meant to. A tag that was meant as a word shows nothing of itself; in backticks it does.
            """,
        Bad = """
            ---
            title: Boxes
            ---

            A <b>box has sides.

            It has a lid.
            """,
        Good = """
            ---
            title: Boxes
            ---

            A <b>box</b> has sides, and `<b>` makes bold.

            It has a lid.
            """,
    };

    internal static Diagnostic At(Location tag, string name) =>
        new(Rule, tag, $"Nothing closes the element '{name}'")
        {
            Label = "goes on behind what was meant",
            Hint = $"Write '</{name}>' behind what belongs to it, or put backticks around the tag.",
        };
}
