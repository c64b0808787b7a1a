using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>The text of a block of HTML. Orbit runs no HTML and would show its tags.</summary>
internal static class HtmlWords
{
    private static readonly string[] _unseen = ["script", "style"];

    /// <summary>Markdown: a line for each line that has text, entities as they are.</summary>
    public static string Of(string html, bool isCloze)
    {
        var text = WithoutTags(html);
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0);
        return MarkdownEscape.Of(string.Join('\n', lines), isCloze).Replace("\\&", "&", StringComparison.Ordinal);
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder();
        for (var i = 0; i < html.Length; i++)
        {
            var end = html[i] == '<' ? EndOfTag(html, i) : i;
            if (end == i) text.Append(html[i]);
            else i = end - 1;
        }

        return text.ToString();
    }

    /// <summary>The offset after the tag or comment that begins here, what it hides included; the offset itself when none does.</summary>
    private static int EndOfTag(string html, int start)
    {
        if (HtmlComment.OpensAt(html, start, html.Length))
        {
            return HtmlComment.End(html, start, html.Length) is var after and >= 0 ? after : html.Length;
        }

        var isTag = start + 1 < html.Length && (char.IsAsciiLetter(html[start + 1]) || html[start + 1] is '/' or '!' or '?');
        if (!isTag) return start;
        var end = EndOfAttributes(html, start + 1);
        var hidden = _unseen.FirstOrDefault(name => string.Compare(html, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0);
        return hidden is null ? end : After(html, ">", html.IndexOf("</" + hidden, end, StringComparison.OrdinalIgnoreCase) is >= 0 and var close ? close : html.Length);
    }

    private static int EndOfAttributes(string html, int at)
    {
        var quote = '\0';
        for (; at < html.Length; at++)
        {
            if (quote != '\0') quote = html[at] == quote ? '\0' : quote;
            else if (html[at] is '"' or '\'') quote = html[at];
            else if (html[at] == '>') return at + 1;
        }

        return html.Length;
    }

    private static int After(string html, string what, int from)
    {
        var found = from < html.Length ? html.IndexOf(what, from, StringComparison.Ordinal) : -1;
        return found < 0 ? html.Length : found + what.Length;
    }
}
