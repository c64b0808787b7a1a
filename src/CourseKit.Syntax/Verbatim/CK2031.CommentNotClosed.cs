namespace CourseKit.Syntax;

public static class CommentNotClosed
{
    public static readonly Rule Rule = new(typeof(CommentNotClosed))
    {
        Code = "CK2031",
        Name = "comment-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, int opening) =>
        At(source, opening, "This comment is never closed", "Put '-->' after it.");

    /// <summary>In running text, where Markdown shows the marks as they are.</summary>
    internal static Diagnostic InParagraph(SourceText source, int opening) => At(
        source, opening, "This comment is not closed in its paragraph",
        "Put '-->' after it in the same paragraph, or begin the comment on a line of its own. "
            + "To show the characters, write '\\<!--'.");

    /// <summary>In a block of HTML, behind which the browser goes on looking for the end.</summary>
    internal static Diagnostic InHtml(SourceText source, int opening) => At(
        source, opening, "This comment is not closed in its block of HTML",
        "Put '-->' after it, before the first blank line: there Markdown ends the HTML. Or put a blank line before '<!--'.");

    private static Diagnostic At(SourceText source, int opening, string message, string hint) =>
        new(Rule, source.Locate(new TextSpan(opening, HtmlComment.Opening.Length)), message) { Label = "opened here", Hint = hint };
}
