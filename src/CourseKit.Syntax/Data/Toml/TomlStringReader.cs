using System.Text;

namespace CourseKit.Syntax;

/// <summary>Reads the four kinds of TOML strings.</summary>
internal static class TomlStringReader
{
    /// <summary>Any kind; null, and a report, when it is not closed.</summary>
    /// <param name="mayGoOn">False where the lines below hold other texts, as in a list.</param>
    public static string? Read(TextCursor cursor, bool mayGoOn) =>
        cursor.StartsWith("\"\"\"") || cursor.StartsWith("'''") ? ReadLines(cursor) : ReadOneLine(cursor, mayGoOn);

    /// <summary><c>"basic"</c> or <c>'literal'</c>.</summary>
    public static string? ReadOneLine(TextCursor cursor, bool mayGoOn = false)
    {
        var opening = cursor.CurrentSpan;
        var quote = cursor.Current;
        var value = new StringBuilder();
        cursor.At++;
        while (!cursor.IsAtLineEnd)
        {
            if (cursor.Skip(quote)) return value.ToString();
            Append(cursor, quote, value);
        }

        cursor.Report(mayGoOn && SkipToClosing(cursor, quote)
            ? StringNotClosed.OverLines(cursor.Source, opening)
            : StringNotClosed.At(cursor.Source, opening));
        return null;
    }

    /// <summary>True when the quote comes on a line below, before another setting: then all between belongs to the text.</summary>
    private static bool SkipToClosing(TextCursor cursor, char quote)
    {
        for (var next = cursor.Line.Next; next < cursor.End;)
        {
            var line = TextLine.At(cursor.Source.Text, next, cursor.End);
            if (TomlLine.IsSetting(line)) return false;
            var close = cursor.Source.Text.IndexOf(quote, line.Start, line.End - line.Start);
            if (close >= 0)
            {
                cursor.At = close + 1;
                return true;
            }

            next = line.Next;
        }

        return false;
    }

    /// <summary><c>"""…"""</c> or <c>'''…'''</c>; the line ending right after the opening is not part of it.</summary>
    private static string? ReadLines(TextCursor cursor)
    {
        var quote = cursor.Current;
        var mark = new string(quote, 3);
        var start = cursor.At;
        var value = new StringBuilder();
        cursor.At += 3;
        cursor.SkipLineEnd();
        while (!cursor.IsAtEnd)
        {
            if (cursor.StartsWith(mark))
            {
                cursor.At += 3;

                // One or two quotes may stand directly before the three that close.
                for (var more = 0; more < 2 && cursor.Skip(quote); more++) value.Append(quote);
                return value.ToString();
            }

            if (quote == '"' && SkipJoinedLines(cursor)) continue;
            Append(cursor, quote, value);
        }

        cursor.Report(StringNotClosed.At(cursor.Source, new TextSpan(start, 3)));
        BackToNextSetting(cursor, start);
        return null;
    }

    private static void Append(TextCursor cursor, char quote, StringBuilder value)
    {
        if (quote == '"' && cursor.Current == '\\') EscapeReader.Read(cursor, DataFormat.Toml, value);
        else value.Append(cursor.Source.Text[cursor.At++]);
    }

    /// <summary>A backslash at a line's end joins the next text to it, without the blanks between.</summary>
    private static bool SkipJoinedLines(TextCursor cursor)
    {
        if (cursor.Current != '\\') return false;
        var after = cursor.At + 1;
        var line = TextLine.At(cursor.Source.Text, after, cursor.End);
        if (!line.IsBlank || line.Next == line.End) return false;
        cursor.At = after;
        while (cursor.Current is ' ' or '\t' or '\n' or '\r') cursor.At++;
        return true;
    }

    private static void BackToNextSetting(TextCursor cursor, int opening)
    {
        cursor.At = TextLine.At(cursor.Source.Text, opening, cursor.End).End;
        while (!cursor.IsAtEnd)
        {
            var next = cursor.Line.Next;
            if (next < cursor.End && TomlLine.IsSetting(TextLine.At(cursor.Source.Text, next, cursor.End))) return;
            cursor.At = Math.Max(next, cursor.At + 1);
            cursor.SkipToLineEnd();
        }
    }
}
