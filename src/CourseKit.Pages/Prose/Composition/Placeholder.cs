using System.Globalization;

namespace CourseKit.Model;

/// <summary>
/// What stands for an embed while Markdown is parsed: its index between two characters that Unicode promises never to
/// assign (U+FDD0, U+FDD1), so that Markdown sees a word without any meaning. The same characters in an author's text
/// are embeds themselves, and so no text can forge a placeholder.
/// </summary>
public static class Placeholder
{
    public const char Open = '\uFDD0';
    public const char Close = '\uFDD1';

    internal static readonly char[] Marks = [Open, Close];

    /// <summary>Reads the placeholder that begins at an offset.</summary>
    /// <param name="end">The offset after it.</param>
    public static bool TryRead(string text, int offset, out int index, out int end)
    {
        index = 0;
        end = offset;
        if (offset >= text.Length || text[offset] != Open) return false;
        var i = offset + 1;
        while (i < text.Length && text[i] is >= '0' and <= '9') index = (index * 10) + (text[i++] - '0');
        if (i == offset + 1 || i >= text.Length || text[i] != Close) return false;
        end = i + 1;
        return true;
    }

    internal static string Of(int index) => Open + index.ToString(CultureInfo.InvariantCulture) + Close;
}
