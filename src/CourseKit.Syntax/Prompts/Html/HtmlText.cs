using System.Net;

namespace CourseKit.Syntax;

/// <summary>The value of an HTML attribute as text: entities decoded, each keeping its place.</summary>
internal static class HtmlText
{
    /// <summary>Longer names than this exist in HTML, but not in prompts.</summary>
    private const int LongestEntity = 12;

    public static MappedText Decode(SourceText source, TextSpan span)
    {
        var text = new MappedText.Builder();
        AppendDecoded(text, source, span);
        return text.Build();
    }

    public static void AppendDecoded(MappedText.Builder target, SourceText source, TextSpan span)
    {
        var from = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (source.Text[at] != '&' || Entity(source.Text, at, span.End) is not var (end, character)) continue;
            if (at > from) target.Append(source, TextSpan.FromBounds(from, at));
            target.AppendReplacement(character, source, TextSpan.FromBounds(at, end));
            from = end;
            at = end - 1;
        }

        if (from < span.End) target.Append(source, TextSpan.FromBounds(from, span.End));
    }

    private static (int End, string Character)? Entity(string text, int at, int limit)
    {
        var semicolon = text.IndexOf(';', at, Math.Min(limit - at, LongestEntity));
        if (semicolon < 0) return null;
        var written = text.Substring(at, semicolon + 1 - at);
        var decoded = WebUtility.HtmlDecode(written);
        return decoded == written ? null : (semicolon + 1, decoded);
    }
}
