using System.Text;

namespace CourseKit.Model;

/// <summary>The form in which a prompt's sides are kept and compared: the author's Markdown, free of how the file was saved.</summary>
public static class LockedText
{
    /// <summary>
    /// Line endings become LF, blanks at line ends and blank lines around the text go. Two blanks at a line's end are a line break in
    /// Markdown: they stay.
    /// </summary>
    public static string Normalize(string text)
    {
        if (IsNormal(text)) return text;
        var result = new StringBuilder(text.Length);
        var start = 0;
        while (start <= text.Length)
        {
            var end = text.IndexOfAny(['\r', '\n'], start);
            if (end < 0) end = text.Length;
            AppendLine(result, text, start, end);
            start = end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : end + 1;
        }

        return result.ToString().Trim();
    }

    private static void AppendLine(StringBuilder result, string text, int start, int end)
    {
        if (result.Length > 0) result.Append('\n');
        var content = end;
        while (content > start && text[content - 1] is ' ' or '\t') content--;
        result.Append(text, start, content - start);
        if (content > start && end - content >= 2 && text[end - 1] == ' ' && text[end - 2] == ' ') result.Append("  ");
    }

    private static bool IsNormal(string text)
    {
        if (text.Length == 0) return true;
        return text.IndexOfAny(['\r', '\n']) < 0 && !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[text.Length - 1]);
    }
}
