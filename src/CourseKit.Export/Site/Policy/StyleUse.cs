using System.Text;

namespace CourseKit.Export;

/// <summary>What CSS asks other hosts for.</summary>
internal static class StyleUse
{
    /// <summary>
    /// Adds what a style sheet, a <c>style</c> element or a <c>style</c> attribute names. Fonts and pictures look alike in CSS, so a host
    /// is allowed both.
    /// </summary>
    public static void AddTo(PolicySources sources, ReadOnlySpan<byte> css)
    {
        for (var at = css.IndexOf("url("u8); at >= 0; at = css.IndexOf("url("u8))
        {
            var isImport = css[..at].TrimEnd(" \t\r\n\f"u8).EndsWith("@import"u8);
            css = css[(at + 4)..];
            // An address ends before the next one: else each of many that are not closed would reach to the end.
            var next = css.IndexOf("url("u8);
            var address = next < 0 ? css : css[..next];
            var end = address.IndexOf((byte)')');
            Add(sources, end < 0 ? address : address[..end], isImport);
        }
    }

    /// <summary>The same, and <c>@import "address"</c>, which only a style sheet can have.</summary>
    public static void AddSheetTo(PolicySources sources, ReadOnlySpan<byte> css)
    {
        AddTo(sources, css);
        for (var at = css.IndexOf("@import"u8); at >= 0; at = css.IndexOf("@import"u8))
        {
            css = css[(at + 7)..].TrimStart(" \t\r\n\f"u8);
            if (css.IsEmpty || css[0] is not ((byte)'"' or (byte)'\'')) continue;
            var end = css[1..].IndexOf(css[0]);
            Add(sources, css[..(end < 0 ? css.Length : end + 1)], isImport: true);
        }
    }

    private static void Add(PolicySources sources, ReadOnlySpan<byte> address, bool isImport)
    {
        var text = Encoding.UTF8.GetString(address.Trim(" \t\r\n\f"u8).Trim("\"'"u8));
        if (SourceOf.Address(text) is not { } source || source == SourceOf.Self) return;
        if (isImport) sources.Add("style-src", source);
        sources.Add("font-src", source);
        if (source != "data:") sources.Add("img-src", source);
    }
}
