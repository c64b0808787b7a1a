using System.Text;

namespace CourseKit.Export;

/// <summary>Text that Markdown shall show as it is.</summary>
internal static class MarkdownEscape
{
    private const string Marks = "\\`*_[]$~^&<";
    private const string LineMarks = "#>+-=|:";

    /// <param name="text">No Markdown: the characters that are to be seen.</param>
    /// <param name="isCloze">Braces are deletions there, and only an entity is a brace.</param>
    public static string Of(string text, bool isCloze)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var beginsLine = i == 0 || text[i - 1] == '\n';
            if (isCloze && text[i] is '{' or '}') result.Append(Brace(text[i]));
            else if (Marks.Contains(text[i], StringComparison.Ordinal) || (beginsLine && LineMarks.Contains(text[i], StringComparison.Ordinal))) result.Append('\\').Append(text[i]);
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    public static string Brace(char brace) => brace == '{' ? "&#123;" : "&#125;";

    /// <summary>A digit as an entity: Orbit takes no dollar beside a digit for the mark of a formula.</summary>
    public static string Digit(char digit) => Entity(digit);

    /// <summary>A character that begins and ends with punctuation.</summary>
    public static string Entity(char character) => $"&#{(int)character};";

    /// <summary>A code span with this in it; backticks in it need longer fences.</summary>
    public static string CodeSpan(string code)
    {
        int longest = 0, run = 0;
        foreach (var c in code)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        var fence = new string('`', longest + 1);
        var isPadded = code[0] is '`' or ' ' || code[^1] is '`' or ' ';
        return isPadded && !string.IsNullOrWhiteSpace(code) ? $"{fence} {code} {fence}" : fence + code + fence;
    }

    /// <summary>A code span in a cloze: the braces stand between spans, since none can stand in one.</summary>
    public static string ClozeCode(string code)
    {
        var result = new StringBuilder();
        for (var start = 0; start < code.Length;)
        {
            var brace = code.AsSpan(start).IndexOfAny('{', '}');
            var end = brace < 0 ? code.Length : start + brace;
            if (end > start) result.Append(CodeSpan(code[start..end]));
            if (end < code.Length) result.Append(Brace(code[end]));
            start = end + 1;
        }

        return result.ToString();
    }
}
