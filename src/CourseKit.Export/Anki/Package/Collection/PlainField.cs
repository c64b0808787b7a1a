using System.Net;
using System.Text;

namespace CourseKit.Export;

/// <summary>A field without its HTML, the way Anki takes it away to sort and to find first fields that are equal.</summary>
internal static class PlainField
{
    private static readonly (string Tag, string Attribute)[] MediaTags =
        [("img", "src"), ("audio", "src"), ("video", "src"), ("source", "src"), ("object", "data")];

    /// <summary>
    /// The text with tags, comments, styles and scripts taken out, entities decoded, and <c> name </c> in place of each medium, so that
    /// two pictures are two questions.
    /// </summary>
    public static string Of(string html)
    {
        var text = html.Contains('<', StringComparison.Ordinal) ? WithoutTags(html) : html;
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text).Replace('\u00a0', ' ') : text;
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        var at = 0;
        while (html.IndexOf('<', at) is var open and >= 0)
        {
            text.Append(html, at, open - at);
            var end = EndOf(html, open);
            if (end < 0)
            {
                at = open;
                break;
            }

            if (MediumOf(html.AsSpan(open, end - open)) is { IsEmpty: false } medium) text.Append(' ').Append(medium).Append(' ');
            at = end;
        }

        return text.Append(html, at, html.Length - at).ToString();
    }

    /// <returns>Just after the tag, or after the whole of a comment, style or script; -1 for one that never ends.</returns>
    private static int EndOf(string html, int open)
    {
        // Nearly every tag is none of these.
        if (open + 1 >= html.Length || html[open + 1] is not ('!' or 's' or 'S')) return AfterTag(html, open);
        if (StartsWith(html, open, "<!--")) return After(html, "-->", open + 4);
        if (StartsWith(html, open, "<style") && After(html, "</style>", open) is var style and > 0) return style;
        if (StartsWith(html, open, "<script") && After(html, "</script>", open) is var script and > 0) return script;
        return AfterTag(html, open);
    }

    private static int AfterTag(string html, int open)
    {
        var end = html.IndexOf('>', open);
        return end < 0 ? -1 : end + 1;
    }

    private static bool StartsWith(string html, int at, string text) => html.AsSpan(at).StartsWith(text, StringComparison.OrdinalIgnoreCase);

    private static int After(string html, string text, int from)
    {
        var at = html.IndexOf(text, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase);
        return at < 0 ? -1 : at + text.Length;
    }

    private static ReadOnlySpan<char> MediumOf(ReadOnlySpan<char> tag)
    {
        // The shortest is <img src=x>.
        if (tag.Length < 11) return default;
        foreach (var (name, attribute) in MediaTags)
        {
            var rest = tag[1..];
            if (!rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) || rest.Length == name.Length || !char.IsWhiteSpace(rest[name.Length]))
            {
                continue;
            }

            var value = ValueOf(rest[name.Length..^1], attribute);
            if (!value.IsEmpty) return value;
        }

        return default;
    }

    private static ReadOnlySpan<char> ValueOf(ReadOnlySpan<char> attributes, string name)
    {
        for (var at = 0; at < attributes.Length; at++)
        {
            var rest = attributes[at..];
            if (!char.IsWhiteSpace(rest[0]) || !rest[1..].StartsWith(name, StringComparison.OrdinalIgnoreCase)) continue;
            rest = rest[(1 + name.Length)..];
            if (rest.IsEmpty || rest[0] != '=') continue;
            rest = rest[1..];
            if (rest.IsEmpty) return default;
            var quote = rest[0];
            if (quote is not ('"' or '\'')) return rest.IndexOf(' ') is var blank and >= 0 ? rest[..blank] : rest;
            return rest[1..].IndexOf(quote) is var end and >= 0 ? rest[1..][..end] : default;
        }

        return default;
    }
}
