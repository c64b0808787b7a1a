using CourseKit.Syntax;
using Markdig.Helpers;

namespace CourseKit.Model;

/// <summary>
/// Tags in raw HTML whose names are no element's, and that have nothing but a name: a browser shows nothing of them, and they were most
/// likely typed as text. What closes one is nobody's text.
/// </summary>
internal static class UnknownTags
{
    /// <summary>Whether such a tag begins at an offset.</summary>
    public static bool Is(string text, int at) => Is(text, at, text.Length);

    /// <summary>Notes a line but for such tags.</summary>
    public static void AddOther(StringSlice line, Arrivals arrivals, TextSpan block)
    {
        var (text, from, limit) = (line.Text, line.Start, line.End + 1);
        for (var at = text.IndexOf('<', from, limit - from); at >= 0; at = at + 1 < limit ? text.IndexOf('<', at + 1, limit - at - 1) : -1)
        {
            if (!Is(text, at, limit)) continue;
            arrivals.AddCopy(text, from, at - from, from, block);
            var end = text.IndexOf('>', at, limit - at);
            from = end < 0 ? limit : end + 1;
        }

        arrivals.AddCopy(text, from, limit - from, from, block);
    }

    private static bool Is(string text, int at, int limit)
    {
        var name = at + 1;
        var end = name;
        while (end < limit && HtmlTag.IsNameCharacter(text[end], first: end == name)) end++;
        return end > name && end < limit && text[end] == '>' && !HtmlElements.IsName(text, at, name, end);
    }
}
