using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the tags of raw HTML, those in comments, scripts and styles left out.</summary>
internal static class HtmlScan
{
    public static IEnumerable<HtmlTag> Tags(string text, int start, int end)
    {
        for (var at = text.IndexOf('<', start, end - start); at >= 0; at = at < end ? text.IndexOf('<', at, end - at) : -1)
        {
            if (HtmlComment.OpensAt(text, at, end))
            {
                at = HtmlComment.End(text, at, end) is var close and >= 0 ? close : end;
            }
            else if (HtmlTag.TryRead(text, at, end, out var tag))
            {
                yield return tag;
                var name = tag.IsClosing || tag.IsSelfClosing ? "" : tag.Name(text);
                at = name is "script" or "style" ? EndOfContent(text, tag, end) : tag.End;
            }
            else at++;
        }
    }

    /// <summary>Where the text of an element ends in which no tag is one but its own closing tag.</summary>
    public static int EndOfContent(string text, HtmlTag opening, int end)
    {
        var at = opening.End;
        var found = at < end ? text.IndexOf("</" + opening.Name(text), at, end - at, StringComparison.OrdinalIgnoreCase) : -1;
        return found < 0 ? end : found;
    }
}
