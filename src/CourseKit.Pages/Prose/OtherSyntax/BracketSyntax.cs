namespace CourseKit.Model;

/// <summary>What brackets say in other tools, or would say if they were not mixed up.</summary>
internal static class BracketSyntax
{
    /// <summary>A bound, so that a text full of brackets is read in linear time.</summary>
    private const int Longest = 300;

    private static readonly string[] _fileEndings =
        [".md", ".markdown", ".html", ".htm", ".pdf", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".mp3", ".mp4", ".csv", ".txt", ".zip"];

    /// <summary>Where <c>[[page]]</c> ends; -1 for other brackets: a list of lists, an index, a test of a shell.</summary>
    public static int WikiLinkEnd(string text, int at)
    {
        if (at + 2 >= text.Length || text[at + 1] != '[' || (at > 0 && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ']' or ')' or '[' or '_'))) return -1;
        var hasLetter = false;
        for (var i = at + 2; i < text.Length && i - at < Longest; i++)
        {
            var c = text[i];
            if (c == ']')
            {
                var isClosed = i + 1 < text.Length && text[i + 1] == ']' && i > at + 2 && !char.IsWhiteSpace(text[i - 1]);
                var isFollowed = i + 2 < text.Length && text[i + 2] is '(' or ']' or '[';
                return isClosed && hasLetter && !isFollowed ? i + 2 : -1;
            }

            if (c is '[' or '\n' or '"' or '\'' or '=' or '<' or '>' or LeafText.Other || (i == at + 2 && (char.IsWhiteSpace(c) || c is '@' or '^' or ':' or '-'))) return -1;
            hasLetter |= char.IsLetter(c);
        }

        return -1;
    }

    /// <summary>Where <c>(text)[address]</c> begins whose second bracket is here, and where it ends; -1 for none.</summary>
    public static int SwappedStart(string text, int at, out int end)
    {
        end = -1;
        if (at < 2 || text[at - 1] != ')') return -1;
        var close = IndexOfAny(text, [']', '\n'], at + 1);
        if (close < 0 || text[close] != ']' || !IsAddress(text.Substring(at + 1, close - at - 1))) return -1;
        var depth = 0;
        for (var i = at - 1; i >= 0 && at - i < Longest && text[i] != '\n'; i--)
        {
            if (text[i] == ')') depth++;
            if (text[i] != '(' || --depth > 0) continue;
            end = close + 1;
            return i < at - 2 ? i : -1;
        }

        return -1;
    }

    /// <summary>Where <c>[text](an address with blanks)</c> ends, which Markdown takes for text; -1 for anything else.</summary>
    public static int BlankAddressEnd(string text, int at, out int address)
    {
        address = -1;
        var close = IndexOfAny(text, [']', '[', '\n'], at + 1);
        if (close < 0 || text[close] != ']' || close == at + 1 || close + 1 >= text.Length || text[close + 1] != '(') return -1;
        var end = IndexOfAny(text, [')', '(', '\n', '"', '\'', '<', LeafText.Other], close + 2);
        if (end < 0 || text[end] != ')') return -1;
        address = close + 2;
        var written = text.Substring(address, end - address).Trim();
        return written.IndexOf(' ') > 0 && IsAddress(written) ? end + 1 : -1;
    }

    private static int IndexOfAny(string text, char[] signs, int start) =>
        start >= text.Length ? -1 : text.IndexOfAny(signs, start, Math.Min(Longest, text.Length - start));

    private static bool IsAddress(string text)
    {
        if (text.Length > 0 && text[0] == LeafText.Address) return true;
        if (text.StartsWith("./", StringComparison.Ordinal) || text.StartsWith("../", StringComparison.Ordinal) || text.Contains("://"))
        {
            return true;
        }

        var path = text.Split('#')[0];
        return Array.Exists(_fileEndings, ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }
}
