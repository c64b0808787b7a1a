using Scriban.Parsing;

namespace CourseKit.Templating;

/// <summary>Takes a mistake out of a text, so that the next one can be found: every other character stays where it is.</summary>
internal static class Mending
{
    private static readonly (string Word, string Form)[] s_forms =
    [
        ("else if", "else if 1"), ("if", "if 1"), ("while", "while 1"), ("case", "case 1"), ("when", "when 1"), ("for", "for x in 1"), ("tablerow", "tablerow x in 1"),
        ("func", "func f"), ("capture", "capture x"), ("with", "with x"), ("wrap", "wrap f"), ("else", "else"), ("end", ""),
    ];

    /// <summary>Null when there is no way to.</summary>
    public static string? TryMend(string text, StatementSpan statement, LogMessage message)
    {
        if (statement.IsEmpty || statement.End > text.Length) return null;
        var code = text[statement.Start..statement.End];
        var mended = FormOf(code, message);
        if (mended.Length > code.Length || mended == code) return null;
        // Line ends stay, so that lines are counted as before.
        var blank = new string([.. code.Select((c, i) => i < mended.Length ? mended[i] : c is '\n' or '\r' ? c : ' ')]);
        return blank == code ? null : text[..statement.Start] + blank + text[statement.End..];
    }

    /// <summary>The code around a string that has no end, as far as it was meant: to the end of the line, or of the code in it.</summary>
    public static StatementSpan LineOf(string text, int quote)
    {
        var start = Math.Max(text.LastIndexOf("{{", quote, StringComparison.Ordinal) + 2, text.LastIndexOf('\n', quote) + 1);
        while (start < quote && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '~')) start++;
        var line = text.IndexOf('\n', quote) is var end and >= 0 ? end : text.Length;
        var code = text.IndexOf("}}", quote, StringComparison.Ordinal) is var exit and >= 0 ? exit : text.Length;
        return new StatementSpan(start, Math.Min(line, code));
    }

    private static string FormOf(string code, LogMessage message)
    {
        var stands = !message.Message.Contains("must be preceded", StringComparison.Ordinal)
            && !message.Message.Contains("corresponding beginning", StringComparison.Ordinal);
        foreach (var (word, form) in s_forms)
        {
            if (!code.StartsWith(word, StringComparison.Ordinal) || (code.Length > word.Length && (char.IsLetterOrDigit(code[word.Length]) || code[word.Length] is '_' or '.'))) continue;
            return stands || word is not ("else" or "when" or "end" or "else if") ? form : "";
        }

        // A function in the middle of a statement keeps its 'end' company.
        return code.EndsWith(" do", StringComparison.Ordinal) ? new string(' ', Math.Max(0, code.Length - 6)) + "x = do" : "";
    }
}
