using System.Buffers;
using System.Text;

namespace CourseKit.Export;

/// <summary>
/// Makes the body of a page fit to stand on one page with all others, whoever wrote its HTML: ids and what refers to them are that page's
/// own, links to pages of the course lead to where these stand, headings are a level deeper, and pictures do not wait until they are seen.
/// </summary>
internal sealed class PrintMarkup
{
    /// <summary>Attributes that hold ids of elements, with blanks between (HTML standard, WAI-ARIA).</summary>
    private static readonly HashSet<string> _references = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "for", "form", "list", "headers", "itemref", "popovertarget", "commandfor", "aria-labelledby", "aria-describedby", "aria-controls",
        "aria-owns", "aria-details", "aria-flowto", "aria-activedescendant", "aria-errormessage",
    };

    private readonly byte[] _html;
    private readonly string _page;
    private readonly PrintAnchors _anchors;
    private readonly bool _isDeeper;
    private readonly ArrayBufferWriter<byte> _output;
    private int _copied;

    private PrintMarkup(string html, string page, PrintAnchors anchors, bool isDeeper)
    {
        (_html, _page, _anchors, _isDeeper) = (Encoding.UTF8.GetBytes(html), page, anchors, isDeeper);
        _output = new ArrayBufferWriter<byte>(_html.Length + 256);
    }

    /// <param name="html">With every address of the site from <see cref="PrintAnchors.Root"/>.</param>
    /// <param name="page">The id of the page.</param>
    /// <param name="isDeeper">True to lower its headings.</param>
    public static string Of(string html, string page, PrintAnchors anchors, bool isDeeper)
    {
        var markup = new PrintMarkup(html, page, anchors, isDeeper);
        markup.Rewrite();
        return Encoding.UTF8.GetString(markup._output.WrittenSpan);
    }

    private void Rewrite()
    {
        var tags = new HtmlTags(_html);
        while (tags.Next())
        {
            LowerEndTags(tags.Start);
            if (_isDeeper && IsLowered(tags.Name)) Lower(tags.Start + 2);
            while (tags.NextAttribute()) Attribute(tags);
            if (tags.Is("script"u8) || tags.Is("style"u8) || tags.Is("textarea"u8) || tags.Is("title"u8) || tags.Is("xmp"u8))
            {
                tags.RawText();
            }

            CopyTo(tags.End);
        }

        LowerEndTags(_html.Length);
        CopyTo(_html.Length);
    }

    private void Attribute(HtmlTags tags)
    {
        // An empty value is in no place of its own.
        if (tags.AttributeValue.IsEmpty || !_html.AsSpan().Overlaps(tags.AttributeValue, out var start)) return;
        var value = Encoding.UTF8.GetString(tags.AttributeValue);
        if (Changed(tags, value) is { } changed && changed != value) Replace(start, tags.AttributeValue.Length, changed);
    }

    /// <summary>Null for what stays as it is.</summary>
    private string? Changed(HtmlTags tags, string value)
    {
        var isAnchor = tags.Is("a"u8) || tags.Is("area"u8);
        if (_references.Contains(Encoding.UTF8.GetString(tags.AttributeName))) return Prefixed(value);
        if (tags.AttributeIs("name"u8)) return isAnchor || tags.Is("map"u8) ? AllOf(value) : null;
        if (tags.AttributeIs("usemap"u8) && value.StartsWith('#')) return _anchors.Inner(value, _page);
        if (tags.AttributeIs("href"u8) || tags.AttributeIs("xlink:href"u8))
        {
            return isAnchor || value.StartsWith('#') ? _anchors.Inner(value, _page) : null;
        }

        if (tags.AttributeIs("loading"u8)) return "eager";
        // Of the parts of a drawing: fill="url(#shade)".
        return value.Contains("url(", StringComparison.OrdinalIgnoreCase) ? Painted(value) : null;
    }

    private string AllOf(string id) => PrintAnchors.Join(_page, id);

    private string Prefixed(string ids) =>
        string.Join(' ', ids.Split([' ', '\t', '\n', '\f', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(AllOf));

    private string Painted(string value)
    {
        foreach (var opening in (ReadOnlySpan<string>)["url(#", "url('#", "url(\"#", "url(&quot;#", "url(&#39;#"])
        {
            value = value.Replace(opening, $"{opening}{_page}-", StringComparison.OrdinalIgnoreCase);
        }

        return value;
    }

    private void LowerEndTags(int end)
    {
        while (_isDeeper)
        {
            var gap = _html.AsSpan(_copied, end - _copied);
            var at = gap.IndexOf("</"u8);
            if (at < 0) return;
            var name = gap[(at + 2)..];
            CopyTo(_copied + at + 2);
            if (name.Length > 1 && IsLowered(name[..2]) && (name.Length == 2 || !char.IsAsciiLetterOrDigit((char)name[2])))
            {
                Lower(_copied + 1);
            }
        }
    }

    private static bool IsLowered(ReadOnlySpan<byte> name) => name is [(byte)'h' or (byte)'H', >= (byte)'1' and <= (byte)'5'];

    private void Lower(int digit) => Replace(digit, 1, ((char)(_html[digit] + 1)).ToString());

    private void Replace(int start, int length, string text)
    {
        CopyTo(start);
        Encoding.UTF8.GetBytes(text, _output);
        _copied = start + length;
    }

    private void CopyTo(int end)
    {
        _output.Write(_html.AsSpan(_copied, end - _copied));
        _copied = end;
    }
}
