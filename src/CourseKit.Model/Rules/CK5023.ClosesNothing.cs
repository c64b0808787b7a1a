using CourseKit.Syntax;

namespace CourseKit.Model;

public static class ClosesNothing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5023",
        Name = "closes-nothing",
        Severity = Severity.Warning,
        Title = "A closing tag of HTML closes nothing that the text has opened",
        Explanation = """
            A browser ignores such a tag, or closes with it a box that the page's template opened: the rest of the page then
            stands outside of its column. Either way readers do not see the tag.
            """,
        Bad = """
            ---
            title: Boxes
            ---

            <div class="note">

            A box.

            </div>
            </div>
            """,
        Good = """
            ---
            title: Boxes
            ---

            <div class="note">

            A box.

            </div>

            A box ends with `</div>`.
            """,
    };

    internal static Diagnostic At(Location tag, string name) =>
        new(Rule, tag, $"Nothing opened what '</{name}>' closes")
        {
            Label = "closes nothing of this text",
            Hint = $"Take it out, write '<{name}>' where it begins, or put backticks around the tag.",
        };
}
