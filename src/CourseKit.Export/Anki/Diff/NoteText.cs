using System.Net;
using System.Text;

namespace CourseKit.Export;

/// <summary>The text of a note's HTML, for people to read and to compare by words.</summary>
internal static class NoteText
{
    /// <summary>Elements after which a line ends.</summary>
    private static readonly string[] _lines = ["br", "/p", "/div", "/li", "/tr", "/pre", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "hr"];

    public static string Of(string html)
    {
        if (html.IndexOfAny(['<', '&']) < 0) return html.Trim();
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var open = html.IndexOf('<', at);
            text.Append(html, at, (open < 0 ? html.Length : open) - at);
            if (open < 0) break;
            var close = html.IndexOf('>', open);
            if (close < 0)
            {
                text.Append(html, open, html.Length - open);
                break;
            }

            AppendTag(text, html[(open + 1)..close]);
            at = close + 1;
        }

        return string.Join('\n', WebUtility.HtmlDecode(text.ToString()).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
    }

    private static void AppendTag(StringBuilder text, string tag)
    {
        var end = tag.AsSpan(Math.Min(1, tag.Length)).IndexOfAny(" \t\r\n/");
        var name = (end < 0 ? tag : tag[..(end + 1)]).ToLowerInvariant();
        if (_lines.Contains(name)) text.Append('\n');
        else if (name == "img") text.Append("[image ").Append(AttributeOf(tag, "src=")).Append(']');
    }

    private static string AttributeOf(string tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return "";
        var value = tag[(at + name.Length)..];
        if (value.Length > 1 && value[0] is '"' or '\'') return value[1..].Split(value[0])[0];
        return value.Split(' ')[0];
    }
}
