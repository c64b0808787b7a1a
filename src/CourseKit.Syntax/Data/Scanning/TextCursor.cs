namespace CourseKit.Syntax;

/// <summary>A place in a part of a file that moves forward while the part is read; TOML and JSON both read through it.</summary>
internal sealed class TextCursor(SourceText source, TextSpan span, ICollection<Diagnostic> diagnostics)
{
    public SourceText Source => source;

    public int At { get; set; } = span.Start;

    public int End => span.End;

    public bool IsAtEnd => At >= span.End;

    /// <summary>The next character; NUL at the end, and a NUL in the text is reported before anything is read.</summary>
    public char Current => Peek(0);

    public bool IsAtLineEnd => IsAtEnd || Current is '\n' or '\r';

    public char Peek(int ahead) => At + ahead < span.End ? source.Text[At + ahead] : '\0';

    public TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, At);

    public string TextFrom(int start) => source.Text.Substring(start, At - start);

    /// <summary>The next character, for a finding about it; empty at the end.</summary>
    public TextSpan CurrentSpan => new(At, IsAtEnd ? 0 : 1);

    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    public bool Skip(char expected)
    {
        if (IsAtEnd || Current != expected) return false;
        At++;
        return true;
    }

    public bool StartsWith(string text) =>
        At + text.Length <= span.End && string.CompareOrdinal(source.Text, At, text, 0, text.Length) == 0;

    public void SkipBlanks()
    {
        while (Current is ' ' or '\t') At++;
    }

    public void SkipToLineEnd()
    {
        while (!IsAtLineEnd) At++;
    }

    public void SkipLineEnd()
    {
        if (Skip('\r')) Skip('\n');
        else Skip('\n');
    }

    public TextLine Line => TextLine.At(source.Text, At, span.End);

    /// <summary>Every control character that no format allows, found before reading starts.</summary>
    public void ReportControlCharacters()
    {
        for (var at = span.Start; at < span.End; at++)
        {
            if (YamlText.IsControl(source.Text[at])) Report(ControlCharacter.At(source, new TextSpan(at, 1)));
        }
    }
}
