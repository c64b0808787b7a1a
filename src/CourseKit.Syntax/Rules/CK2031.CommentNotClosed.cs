namespace CourseKit.Syntax;

public static class CommentNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2031",
        Name = "comment-not-closed",
        Severity = Severity.Error,
        Title = "A comment is opened but never closed",
        Explanation = """
            An HTML comment begins with `<!--` and ends with `-->`. Without its end a browser hides everything that follows.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <!-- Say more about lamps here.

            The score went up.
            """,
        Good = """
            ---
            title: Proxies
            ---

            <!-- Say more about lamps here. -->

            The score went up.
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening) =>
        new(Rule, source.Locate(opening), "This comment is never closed")
        {
            Label = "opened here",
            Hint = "Put '-->' after it.",
        };
}
