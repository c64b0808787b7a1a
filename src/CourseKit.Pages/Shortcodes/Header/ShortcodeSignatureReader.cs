using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Reads what a course's own shortcode takes, from the comment at the head of its template:
/// <code>
/// {{## params
///   title: string               text that must be given
///   open: boolean = false       with a default, may be left out
///   cite?: link                 may be left out, without a default
///   tone: calm|lively = calm    one of these words
///   src[0]: image               may also be given by position, from 0
///   minutes: integer 1..60      within a range, both ends included; of a text, its length
///   code: string /[A-Z]{2,4}/   a pattern for the whole text
///   lesson: page                a page of the course; likewise prompt and source
///   inner: markdown             markdown, raw, optional or none (the default)
/// ##}}
/// </code>
/// Types are string, markdown, integer, number, pixels, boolean, date, link, image, id, page, prompt, source, or words with bars between
/// them. Empty lines and lines that begin with # say nothing. To the template language all of it is a comment.
/// </summary>
public static class ShortcodeSignatureReader
{
    private const string Opening = "{{##";
    private const string Closing = "##}}";
    private const string Word = "params";

    /// <summary>Null when the template begins with no such comment.</summary>
    public static ShortcodeSignature? Read(string name, SourceText template, ICollection<Diagnostic> diagnostics)
    {
        if (FindHeader(template, diagnostics) is not { } header) return null;
        var lines = new HeaderLines(template, diagnostics);
        for (var at = header.Start; at < header.End;)
        {
            var end = template.Text.IndexOf('\n', at, header.End - at);
            end = end < 0 ? header.End : end;
            lines.Read(TextSpan.FromBounds(at, end));
            at = end + 1;
        }

        lines.CheckPositions();
        return new ShortcodeSignature(name, lines.Inner ?? ShortcodeInner.None, lines.Parameters.ToEquatableArray());
    }

    /// <summary>The lines between the marks.</summary>
    private static TextSpan? FindHeader(SourceText template, ICollection<Diagnostic> diagnostics)
    {
        var text = template.Text;
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == '\uFEFF')) start++;
        if (string.CompareOrdinal(text, start, Opening, 0, Opening.Length) != 0) return null;
        var word = start + Opening.Length;
        while (word < text.Length && text[word] is ' ' or '\t') word++;
        var content = word + Word.Length;
        var isHeader = string.CompareOrdinal(text, word, Word, 0, Word.Length) == 0
            && (content == text.Length || char.IsWhiteSpace(text[content]));
        if (!isHeader) return null;
        var end = text.IndexOf(Closing, content, StringComparison.Ordinal);
        if (end < 0) diagnostics.Add(ShortcodeHeaderNotClosed.At(template, TextSpan.FromBounds(start, content)));
        else CheckMarks(template, TextSpan.FromBounds(content, end), diagnostics);
        return end < 0 ? new TextSpan(content, 0) : TextSpan.FromBounds(content, end);
    }

    /// <summary>
    /// To the template language a comment ends at either half of the closing mark, and what follows would be shown to readers.
    /// </summary>
    private static void CheckMarks(SourceText template, TextSpan header, ICollection<Diagnostic> diagnostics)
    {
        string[] halves = ["##", "}}"];
        var first = halves.Select(half => template.Text.IndexOf(half, header.Start, header.Length, StringComparison.Ordinal))
            .Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (first >= 0)
        {
            diagnostics.Add(BadHeaderLine.EndsHeader(template.Locate(new TextSpan(first, 2)), template.Text.Substring(first, 2)));
        }
    }
}
