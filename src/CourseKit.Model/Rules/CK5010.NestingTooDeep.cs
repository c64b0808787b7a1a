using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NestingTooDeep
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5010",
        Name = "nesting-too-deep",
        Severity = Severity.Error,
        Title = "A page nests deeper than can be shown",
        Explanation = """
            Blocks and marks of emphasis nest up to a hundred deep, quotes and lists that open on one line up to forty-five, brackets in
            the address of a link up to thirty-two, shortcodes up to twenty, and in a shortcode half of that. What lies deeper is left out.
            No one means such a page: it is mostly a line of marks that was meant to be text, or a file that is no Markdown.
            """,
        Bad = """
            ---
            title: Reward tampering
            ---

            >>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> Reward tampering
            """,
        Good = """
            ---
            title: Reward tampering
            ---

            >>> Reward tampering
            """,
    };

    internal static Diagnostic At(Location place, string what, int limit) =>
        new(Rule, place, $"More than {limit} {what} are nested here")
        {
            Label = "too deep from here on",
            Hint = "Put a backslash before marks that are meant as text, or take some of them out.",
        };
}
