using System.Net;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A heading on a page that is written in HTML.</summary>
/// <param name="Span">Of its first tag.</param>
/// <param name="NameEnd">Where an attribute can be put in.</param>
/// <param name="Id">As its author wrote it; null when there is none.</param>
/// <param name="Text">Its words, placeholders in them.</param>
internal readonly record struct HtmlHeading(int Level, TextSpan Span, int NameEnd, string? Id, string Text);

/// <summary>Finds the headings of raw HTML. One that is never closed is left to browsers to make sense of.</summary>
internal static class HtmlHeadings
{
    public static IEnumerable<HtmlHeading> In(string text, int start, int end)
    {
        HtmlTag? open = null;
        var words = new StringBuilder();
        var at = start;
        foreach (var tag in HtmlScan.Tags(text, start, end))
        {
            if (open is not null) words.Append(text, at, tag.NameSpan.Start - (tag.IsClosing ? 2 : 1) - at);
            at = tag.End;
            if (LevelOf(tag, text) is not { } level) continue;
            if (open is { } heading && tag.IsClosing && LevelOf(heading, text) == level)
            {
                yield return Make(heading, level, text, words.ToString());
            }

            open = tag.IsClosing ? null : tag;
            words.Clear();
        }
    }

    private static HtmlHeading Make(HtmlTag tag, int level, string text, string words)
    {
        string? id = null;
        foreach (var attribute in tag.AttributesIn(text))
        {
            if (attribute.Is(text, "id") && attribute.Value is { Length: > 0 } value) id = text.Substring(value.Start, value.Length);
        }

        return new HtmlHeading(
            level, TextSpan.FromBounds(tag.NameSpan.Start - 1, tag.End), tag.NameSpan.End, id, OneLine(WebUtility.HtmlDecode(words)));
    }

    private static int? LevelOf(HtmlTag tag, string text) =>
        tag.NameSpan.Length == 2 && text[tag.NameSpan.Start] is 'h' or 'H'
            && text[tag.NameSpan.Start + 1] is >= '1' and <= '6' and var digit
            ? digit - '0'
            : null;

    private static string OneLine(string words) => string.Join(" ", words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
