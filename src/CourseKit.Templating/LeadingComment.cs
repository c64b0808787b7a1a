using CourseKit.Syntax;

namespace CourseKit.Templating;

/// <summary>The comment at the very top of a template: <c>{{## … ##}}</c>.</summary>
/// <param name="Text">What stands between the signs.</param>
/// <param name="Span">Where <paramref name="Text"/> stands in the source.</param>
public sealed record LeadingComment(string Text, TextSpan Span)
{
    internal static LeadingComment? Read(SourceText source)
    {
        var text = source.Text;
        if (!text.StartsWith("{{", StringComparison.Ordinal)) return null;
        var start = text.Length > 2 && text[2] is '-' or '~' ? 3 : 2;
        while (start < text.Length && char.IsWhiteSpace(text[start])) start++;
        if (!text.AsSpan(Math.Min(start, text.Length)).StartsWith("##")) return null;
        start += 2;
        var close = text.IndexOf("##", start, StringComparison.Ordinal);
        var exit = text.IndexOf("}}", start, StringComparison.Ordinal);
        if (exit < 0) return null;
        var end = close >= 0 && close < exit ? close : exit;
        return new LeadingComment(text[start..end], TextSpan.FromBounds(start, end));
    }
}
