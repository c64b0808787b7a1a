using System.Globalization;
using System.Text;

namespace CourseKit.Syntax;

/// <summary>Reads the backslash escapes of TOML and JSON strings.</summary>
internal static class EscapeReader
{
    private const string Meanings = "\"\\/\b\f\n\r\t\u001B";
    private const string Letters = "\"\\/bfnrte";

    /// <summary>
    /// Stands on a backslash; goes past the escape and appends what it means. An escape that the format does not have (<c>u</c>,
    /// <c>U</c> and <c>x</c> take hexadecimal digits) is reported and kept as written.
    /// </summary>
    public static void Read(TextCursor cursor, DataFormat format, StringBuilder value)
    {
        var allowed = format == DataFormat.Json ? "\"\\/bfnrtu" : "\"\\bfnrteuUx";
        var start = cursor.At++;
        var letter = cursor.Current;
        if (!cursor.IsAtLineEnd) cursor.At++;
        if (cursor.At == start + 1 || allowed.IndexOf(letter) < 0)
        {
            Keep(BadEscape.At(cursor.Source, cursor.SpanFrom(start), format != DataFormat.Json));
        }
        else if (letter is not ('u' or 'U' or 'x'))
        {
            value.Append(Meanings[Letters.IndexOf(letter)]);
        }
        else if (Digits(cursor, letter switch { 'u' => 4, 'U' => 8, _ => 2 }) is not { } code || code > 0x10FFFF)
        {
            Keep(BadEscape.At(cursor.Source, cursor.SpanFrom(start), format != DataFormat.Json));
        }
        else if (code is >= 0xD800 and <= 0xDFFF)
        {
            // JSON writes a character beyond four digits as two escapes, each of which comes through as it is.
            if (format == DataFormat.Json) value.Append((char)code);
            else Keep(BadEscape.OfHalfACharacter(cursor.Source, cursor.SpanFrom(start)));
        }
        else
        {
            value.Append(char.ConvertFromUtf32((int)code));
        }

        void Keep(Diagnostic finding)
        {
            cursor.Report(finding);
            value.Append(cursor.TextFrom(start));
        }
    }

    /// <summary>The number that so many hexadecimal digits make; null when there are not as many, after those that there are.</summary>
    private static uint? Digits(TextCursor cursor, int count)
    {
        var first = cursor.At;
        while (cursor.At < first + count && Uri.IsHexDigit(cursor.Current)) cursor.At++;
        if (cursor.At < first + count) return null;
        return uint.Parse(cursor.TextFrom(first), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
