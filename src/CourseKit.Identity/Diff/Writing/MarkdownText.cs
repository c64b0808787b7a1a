using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>Puts any text into the middle of a line of Markdown so that it shows as it is.</summary>
internal static class MarkdownText
{
    /// <summary>What Markdown, GitHub's additions and HTML give a meaning inside a line; a number entity takes it away.</summary>
    private const string Special = "\\`*_[]<>&~$|:^";

    /// <summary>
    /// Line ends become <c>&lt;br&gt;</c>. After <c>@</c> and <c>#</c> stands an empty comment: GitHub looks for names and numbers
    /// after entities are read, so that only something in between keeps it from writing to people.
    /// </summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\n') result.Append("<br>");
            else if (c is '@' or '#') result.Append(c).Append("<!-- -->");
            else if (Special.IndexOf(c) >= 0 || (c == '.' && IsAddress(text, i))) AppendEntity(result, c);
            else result.Append(char.IsControl(c) ? ' ' : c);
        }

        return result.ToString();
    }

    /// <summary>True for the first full stop of an address that would become a link by itself.</summary>
    private static bool IsAddress(string text, int at) =>
        at >= 3 && string.Compare(text, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0;

    private static void AppendEntity(StringBuilder result, char c) =>
        result.Append("&#").Append(((int)c).ToString(CultureInfo.InvariantCulture)).Append(';');
}
