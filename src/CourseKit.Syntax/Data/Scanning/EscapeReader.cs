using System.Globalization;
using System.Text;

namespace CourseKit.Syntax;

/// <summary>Reads the backslash escapes of TOML and JSON strings.</summary>
internal static class EscapeReader
{
    private const string Meanings = "\"\\/\b\f\n\r\t\u001B";
    private const string Letters = "\"\\/bfnrte";

    /// <summary>
    /// Stands on a backslash; goes past the escape and appends what it means. An escape outside <paramref name="allowed"/>
    /// (<c>u</c>, <c>U</c> and <c>x</c> take hexadecimal digits) is reported and kept as written.
    /// </summary>
    public static void Read(TextCursor cursor, string allowed, StringBuilder value)
    {
        var start = cursor.At++;
        var letter = cursor.Current;
        if (cursor.IsAtLineEnd || allowed.IndexOf(letter) < 0)
        {
            if (!cursor.IsAtLineEnd) cursor.At++;
            cursor.Report(BadEscape.At(cursor.Source, cursor.SpanFrom(start)));
            value.Append(cursor.TextFrom(start));
            return;
        }

        cursor.At++;
        if (letter is 'u' or 'U' or 'x') ReadHexadecimal(cursor, start, letter switch { 'u' => 4, 'U' => 8, _ => 2 }, value);
        else value.Append(Meanings[Letters.IndexOf(letter)]);
    }

    private static void ReadHexadecimal(TextCursor cursor, int start, int digits, StringBuilder value)
    {
        var first = cursor.At;
        while (cursor.At < first + digits && Uri.IsHexDigit(cursor.Current)) cursor.At++;
        var text = cursor.TextFrom(first);
        if (text.Length == digits && uint.TryParse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code <= 0x10FFFF)
        {
            // A half of a surrogate pair comes through as it is; JSON writes the pair as two escapes.
            if (code <= 0xFFFF) value.Append((char)code);
            else value.Append(char.ConvertFromUtf32((int)code));
            return;
        }

        cursor.Report(BadEscape.At(cursor.Source, cursor.SpanFrom(start)));
        value.Append(cursor.TextFrom(start));
    }
}
