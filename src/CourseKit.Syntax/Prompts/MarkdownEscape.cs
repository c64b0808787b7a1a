using System.Text;

namespace CourseKit.Syntax;

/// <summary>Text as Markdown that shows it: no character of it means anything.</summary>
internal static class MarkdownEscape
{
    private const string Special = "\\`*_<[]${}|~^=";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.IndexOf(c) >= 0) escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }
}
