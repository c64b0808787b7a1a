namespace CourseKit.Syntax;

/// <summary>Reads <c>{{&lt;/* name */&gt;}}</c>, a call that is shown and not run. <c>*/</c> alone does not end it.</summary>
internal static class EscapedShortcode
{
    private const string CommentMark = "/*";

    /// <summary>Takes the offset of an opening delimiter with <c>/*</c> behind it.</summary>
    public static ShortcodeTag Read(
        SourceText source, int start, int limit, ShortcodeNotation notation, ICollection<Diagnostic> diagnostics)
    {
        var text = source.Text;
        var inner = start + ShortcodeDelimiter.Length + CommentMark.Length;
        if (FindEnd(text, inner, limit, notation) is { } end)
        {
            return new ShortcodeTag(ShortcodeTagKind.Escaped, TextSpan.FromBounds(start, end), notation);
        }

        diagnostics.Add(ShortcodeEscapeNotClosed.At(source, TextSpan.FromBounds(start, inner), notation));
        var brokenEnd = text.TrimEnd(inner, text.LineEnd(inner, limit));
        return new ShortcodeTag(ShortcodeTagKind.Broken, TextSpan.FromBounds(start, brokenEnd), notation);
    }

    /// <summary>What the reader is to see: the call without the marks that kept it from running.</summary>
    public static string Literal(string text, ShortcodeTag tag)
    {
        var marks = ShortcodeDelimiter.Length + CommentMark.Length;
        return ShortcodeDelimiter.Opening(tag.Notation)
            + text.Substring(tag.Span.Start + marks, tag.Span.Length - (2 * marks))
            + ShortcodeDelimiter.Closing(tag.Notation);
    }

    /// <summary>
    /// The offset after <c>*/&gt;}}</c>. Another escaped call that begins on a later line means that this one was never closed, and
    /// bounds the search.
    /// </summary>
    private static int? FindEnd(string text, int at, int limit, ShortcodeNotation notation)
    {
        var closing = "*/" + ShortcodeDelimiter.Closing(notation);
        var onFirstLine = true;
        for (; at < limit; at++)
        {
            var c = text[at];
            if (c == '*' && text.HasAt(at, closing, limit)) return at + closing.Length;
            if (c is '\n' or '\r') onFirstLine = false;
            var opensAnother = c == '{' && !onFirstLine
                && ShortcodeDelimiter.OpensAt(text, at, limit) is not null
                && text.HasAt(at + ShortcodeDelimiter.Length, CommentMark, limit);
            if (opensAnother) return null;
        }

        return null;
    }
}
