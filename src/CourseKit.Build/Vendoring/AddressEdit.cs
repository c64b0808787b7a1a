using System.Net;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Puts another address where an author wrote one: in Markdown, in HTML, in a shortcode or in front matter, quotes and codes around it
/// kept.
/// </summary>
internal static class AddressEdit
{
    /// <returns>Null where the address does not stand as it is read, so that nobody but the author can tell what to change.</returns>
    public static TextEdit? Of(SourceText source, LinkReference link, string address)
    {
        var span = link.Location.Span;
        var written = source.GetText(span);
        if (Only(written, link.Target) is { } at) return Edit(source, new TextSpan(span.Start + at, link.Target.Length), address);
        if (WebUtility.HtmlDecode(written) == link.Target) return Edit(source, span, address);
        return written.StartsWith('!') || written.StartsWith('[') ? InDefinition(source, link.Target, address) : null;
    }

    /// <summary>The line <c>[name]: address</c> that an image or link refers to, when there is one such line.</summary>
    private static TextEdit? InDefinition(SourceText source, string target, string address)
    {
        var found = new List<TextSpan>();
        for (var line = 1; line <= source.LineCount; line++)
        {
            var span = source.GetLine(line);
            var text = source.GetText(span);
            var close = text.IndexOf("]:", StringComparison.Ordinal);
            if (close > 0 && text.TrimStart().StartsWith('[') && Only(text[close..], target) is { } at)
            {
                found.Add(new TextSpan(span.Start + close + at, target.Length));
            }
        }

        return found.Count == 1 ? Edit(source, found[0], address) : null;
    }

    /// <summary>Where the address stands whole, neither the beginning of a longer one nor twice.</summary>
    private static int? Only(string text, string address)
    {
        var at = text.IndexOf(address, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(address, at + 1, StringComparison.Ordinal) >= 0) return null;
        var end = at + address.Length;
        return end == text.Length || char.IsWhiteSpace(text[end]) || text[end] is '"' or '\'' or '`' or '>' or ')' ? at : null;
    }

    private static TextEdit Edit(SourceText source, TextSpan span, string address) => new(source.Locate(span), address);
}
