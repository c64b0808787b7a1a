using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// How the lines of a stretch of text change when it is put elsewhere. The inner text of a shortcode in a list or quote
/// loses what stands before the call's own line; a file included there gains it on every line.
/// </summary>
/// <param name="Start">Where the stretch begins; what precedes it on its line is not part of it.</param>
internal sealed record LineScope(int Start, string Remove, string Insert)
{
    public static LineScope Unchanged { get; } = new(0, "", "");

    public bool IsUnchanged => Remove.Length == 0 && Insert.Length == 0;

    /// <summary>The blanks and quote marks before an offset when nothing else precedes it on its line; else empty.</summary>
    public static string PrefixBefore(string text, int offset)
    {
        var start = offset;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '>') start--;
        return start == 0 || text[start - 1] is '\n' or '\r' ? text.Substring(start, offset - start) : "";
    }

    /// <summary>What a line that begins with a prefix here begins with where the stretch is put.</summary>
    public string Place(string prefix)
    {
        var common = 0;
        while (common < Math.Min(prefix.Length, Remove.Length) && prefix[common] == Remove[common]) common++;
        return Insert + prefix.Substring(common);
    }

    /// <summary>Appends a part of the stretch, line by line.</summary>
    public void Append(MappedText.Builder text, SourceText source, TextSpan span)
    {
        if (IsUnchanged)
        {
            text.Append(source, span);
            return;
        }

        for (var at = span.Start; at < span.End;)
        {
            var end = source.Text.IndexOf('\n', at, span.End - at);
            end = end < 0 ? span.End : end + 1;
            if (at != Start && at > 0 && source.Text[at - 1] == '\n')
            {
                at = SkipRemoved(source.Text, at, end);
                var blank = at >= end || source.Text[at] is '\n' or '\r';
                if (Insert.Length > 0 && !(blank && Insert.Trim().Length == 0))
                {
                    text.AppendReplacement(Insert, source, new TextSpan(at, 0));
                }
            }

            text.Append(source, TextSpan.FromBounds(at, end));
            at = end;
        }
    }

    private int SkipRemoved(string text, int at, int end)
    {
        for (var i = 0; i < Remove.Length && at < end && text[at] == Remove[i]; i++) at++;
        return at;
    }
}
