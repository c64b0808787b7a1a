using System.Text;

namespace CourseKit.Model;

/// <summary>Code points of UTF-16; half of a pair that lacks the other is a code point of its own and stays as it is.</summary>
internal static class CodePoint
{
    public static int LengthAt(string text, int at) => at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    public static int At(string text, int at) => LengthAt(text, at) == 2 ? char.ConvertToUtf32(text[at], text[at + 1]) : text[at];

    public static void Append(StringBuilder text, int point)
    {
        if (point <= char.MaxValue) text.Append((char)point);
        else text.Append(char.ConvertFromUtf32(point));
    }
}
