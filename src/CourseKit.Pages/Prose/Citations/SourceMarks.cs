using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// What marks a paragraph as another's: <c>{from=key}</c> at its end, and a line <c>Original article: address</c> under a heading. Both are noted on its node.
/// </summary>
public static class SourceMarks
{
    /// <summary>The attribute that is taken out of a block, and shown as its sources.</summary>
    internal const string Attribute = "from";

    /// <summary>How the line under a heading begins.</summary>
    private static readonly string[] _labels = ["Original article:", "Original post:", "Original source:"];

    private static readonly object _from = new();
    private static readonly object _original = new();

    /// <summary>The sources that a block is taken from; empty for the author's own words.</summary>
    public static IReadOnlyList<Citation> GetSources(this MarkdownObject node) => node.GetData(_from) as IReadOnlyList<Citation> ?? [];

    /// <summary>The address in a line that says where the section under a heading comes from; null for any other block.</summary>
    public static string? GetOriginal(this MarkdownObject node) => node.GetData(_original) as string;

    /// <summary>Takes <c>from</c> out of a block's attributes, which HTML does not know.</summary>
    internal static IReadOnlyList<Citation> ReadFrom(Block block, BodyDraft body)
    {
        if (block.TryGetAttributes() is not { Properties: { } properties } attributes) return [];
        var given = properties.FindIndex(property => property.Key == Attribute);
        if (given < 0 || properties[given].Value is not { } value) return [];
        properties.RemoveAt(given);
        if (CitationReader.Read(value, isMarked: false) is not { } parts) return [];
        var start = attributes.Span.Start;
        var at = start < 0 ? -1 : body.Text.Text.IndexOf(value, start, StringComparison.Ordinal);
        var sources = parts.Select(part => new Citation(part.Key, part.Before, part.Locator, LocationOf(part.KeyStart, part.Key.Length)) { IsInBraces = true }).ToList();
        block.SetData(_from, sources);
        return sources;

        Location LocationOf(int key, int length) => at < 0 ? body.Text.Locate(Math.Max(0, start)) : body.Text.Locate(new TextSpan(at + key, length));
    }

    /// <summary>Notes the address of a line that says where its section comes from.</summary>
    internal static void ReadOriginal(ParagraphBlock paragraph)
    {
        if (paragraph.Parent is not { } parent || paragraph.Inline is not { FirstChild: LiteralInline first } inline) return;
        var text = first.Content.ToString();
        if (!Array.Exists(_labels, label => text.Trim().Equals(label, StringComparison.OrdinalIgnoreCase))) return;
        var index = parent.IndexOf(paragraph);
        if (index == 0 || parent[index - 1] is not HeadingBlock) return;
        var address = inline.Skip(1).Select(node => node switch { LinkInline { IsImage: false } link => link.Url, AutolinkInline link => link.Url, _ => null }).FirstOrDefault(url => url is not null);
        if (address is not null && inline.Count() == 2) paragraph.SetData(_original, address);
    }
}
