namespace CourseKit.Syntax;

/// <summary>
/// Finds every shortcode tag of a body, in order, before anything is known about Markdown: so does Hugo, and code fences and
/// comments therefore hide none. Each character is read a bounded number of times, whatever the text.
/// </summary>
internal sealed class ShortcodeLexer
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly int _end;
    private readonly ICollection<Diagnostic> _diagnostics;
    private readonly List<ShortcodeTag> _tags = [];

    // An unclosed tag may have been read far ahead, through raw strings over many lines. Up to where that reading gave up, tags
    // are confined to their line: else a text of nothing but such tags would be read again from each of them.
    private int _confinedUntil;
    private int _lineEnd = -1;

    private ShortcodeLexer(SourceText source, int end, ICollection<Diagnostic> diagnostics)
    {
        _source = source;
        _text = source.Text;
        _end = end;
        _diagnostics = diagnostics;
    }

    /// <summary>Takes a file and the part of it to look at: its body.</summary>
    public static List<ShortcodeTag> Read(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
    {
        var lexer = new ShortcodeLexer(source, span.End, diagnostics);
        lexer.ReadAll(span.Start);
        return lexer._tags;
    }

    private void ReadAll(int at)
    {
        while ((at = _text.IndexOf("{{", at, _end - at, StringComparison.Ordinal)) >= 0)
        {
            if (ShortcodeDelimiter.OpensAt(_text, at, _end) is not { } notation) at++;
            else if (_text.HasAt(at + ShortcodeDelimiter.Length, "/*", _end)) at = ReadEscaped(at, notation);
            else at = ReadAction(at, notation);
        }
    }

    private int ReadEscaped(int at, ShortcodeNotation notation)
    {
        var tag = EscapedShortcode.Read(_source, at, _end, notation, _diagnostics);
        _tags.Add(tag);
        return tag.Span.End;
    }

    private int ReadAction(int at, ShortcodeNotation notation)
    {
        if (at >= _lineEnd) _lineEnd = _text.LineEnd(at, _end);
        var limit = at < _confinedUntil ? _lineEnd : _end;
        var action = new ShortcodeActionReader(_source, at, limit, notation);
        if (action.Read() is { } tag)
        {
            foreach (var problem in action.Problems) _diagnostics.Add(problem);
            _tags.Add(tag);
            return tag.Span.End;
        }

        _confinedUntil = Math.Max(_confinedUntil, action.Position);
        _diagnostics.Add(ShortcodeActionNotClosed.At(_source, action.OpeningSpan, notation));
        var end = _text.TrimEnd(at + ShortcodeDelimiter.Length, Math.Min(_lineEnd, action.Position));
        _tags.Add(action.CutOff(end));
        return end;
    }
}
