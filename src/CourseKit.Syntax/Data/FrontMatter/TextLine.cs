namespace CourseKit.Syntax;

/// <summary>One line of a text.</summary>
/// <param name="End">Where its characters end.</param>
/// <param name="Next">Where the next line starts: after the line ending.</param>
internal readonly record struct TextLine(string Text, int Start, int End, int Next)
{
    public bool IsBlank => FirstCharacter == End;

    /// <summary>The offset of the first character that is not a blank; <see cref="End"/> when there is none.</summary>
    public int FirstCharacter
    {
        get
        {
            var at = Start;
            while (at < End && Text[at] is ' ' or '\t') at++;
            return at;
        }
    }

    /// <summary>The line that starts at an offset.</summary>
    public static TextLine At(string text, int start) => At(text, start, text.Length);

    /// <summary>The same, in a text that stops at <paramref name="limit"/>.</summary>
    public static TextLine At(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && text[end] is not ('\n' or '\r')) end++;
        var next = end;
        if (next < limit) next += text[next] == '\r' && next + 1 < limit && text[next + 1] == '\n' ? 2 : 1;
        return new TextLine(text, start, end, next);
    }

    /// <summary>True when the line is this mark and nothing else but blanks after it.</summary>
    public bool IsOnly(string mark)
    {
        if (End - Start < mark.Length || string.CompareOrdinal(Text, Start, mark, 0, mark.Length) != 0) return false;
        for (var at = Start + mark.Length; at < End; at++)
        {
            if (Text[at] is not (' ' or '\t')) return false;
        }

        return true;
    }
}
