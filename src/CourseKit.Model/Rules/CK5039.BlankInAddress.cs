using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BlankInAddress
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5039",
        Name = "blank-in-address",
        Severity = Severity.Warning,
        Title = "An address with a blank in it makes no link",
        Explanation = """
            The address of a link ends at a blank, so Markdown takes the whole for text. In angle brackets it may hold blanks.
            """,
        Bad = """
            ---
            title: Week one
            ---

            Go on with [week two](https://example.org/week two.html).
            """,
        Good = """
            ---
            title: Week one
            ---

            Go on with [week two](<https://example.org/week two.html>).
            """,
    };

    internal static Diagnostic At(Location link, string address) =>
        new(Rule, link, "The address of this link has a blank in it")
        {
            Label = "shown as text",
            Hint = $"Put it in angle brackets: (<{Excerpt.Of(address)}>).",
        };
}
