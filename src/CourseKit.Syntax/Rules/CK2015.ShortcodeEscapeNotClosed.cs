namespace CourseKit.Syntax;

public static class ShortcodeEscapeNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2015",
        Name = "shortcode-escape-not-closed",
        Severity = Severity.Error,
        Title = "An escaped shortcode has no end",
        Explanation = """
            A call that is shown and not run is written `{{</* name */>}}`. The comment marks stand directly inside the braces on both sides.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            Write {{</* figure >}} for a picture.
            """,
        Good = """
            ---
            title: Proxies
            ---

            Write {{</* figure */>}} for a picture.
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening, ShortcodeNotation notation) =>
        new(Rule, source.Locate(opening), "This escaped shortcode has no end")
        {
            Label = "begins here",
            Hint = $"End it with '*/{ShortcodeDelimiter.Closing(notation)}'.",
        };
}
