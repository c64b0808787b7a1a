using CourseKit.Syntax;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>What the compiler noted on the nodes of a tree, for whoever renders it.</summary>
public static class ProseNode
{
    private static readonly object _link = new();
    private static readonly object _addresses = new();
    private static readonly object _id = new();
    private static readonly object _madeIds = new();
    private static readonly object _codeInfo = new();

    /// <summary>Where a link or image leads, shortcodes in its address resolved.</summary>
    public static LinkReference? GetLink(this MarkdownObject node) => node.GetData(_link) as LinkReference;

    /// <summary>False for a link between whose brackets nothing stands: <c>[](#fig-loop)</c>.</summary>
    public static bool HasText(this LinkInline link)
    {
        foreach (var inline in link)
        {
            if (inline is not LineBreakInline && !(inline is LiteralInline text && text.Content.IsEmptyOrWhitespace())) return true;
        }

        return false;
    }

    internal static void SetLink(this MarkdownObject node, LinkReference link) => node.SetData(_link, link);

    /// <summary>
    /// The addresses in the tags of raw HTML, in order. Offsets are into the text of the node's lines (a block) or its tag (an inline).
    /// </summary>
    public static IReadOnlyList<HtmlAddress> GetAddresses(this MarkdownObject node) =>
        node.GetData(_addresses) as IReadOnlyList<HtmlAddress> ?? [];

    internal static void SetAddresses(this MarkdownObject node, IReadOnlyList<HtmlAddress> addresses)
    {
        if (addresses.Count > 0) node.SetData(_addresses, addresses);
    }

    /// <summary>The ids that headings of raw HTML got, in order of their offsets into the text of the node's lines.</summary>
    public static IReadOnlyList<MadeHtmlId> GetMadeIds(this MarkdownObject node) =>
        node.GetData(_madeIds) as IReadOnlyList<MadeHtmlId> ?? [];

    internal static void SetMadeIds(this MarkdownObject node, IReadOnlyList<MadeHtmlId> ids)
    {
        if (ids.Count > 0) node.SetData(_madeIds, ids);
    }

    /// <summary>What the line that opens a code block says.</summary>
    public static CodeInfo GetCodeInfo(this MarkdownObject node) => node.GetData(_codeInfo) as CodeInfo ?? CodeInfo.Plain;

    internal static void SetCodeInfo(this MarkdownObject node, CodeInfo info) => node.SetData(_codeInfo, info);

    /// <summary>The id of a footnote, or of a reference to one; unique on its page. Null for a reference that is not shown.</summary>
    public static string? GetFootnoteId(this MarkdownObject node) => node.GetData(_id) as string;

    internal static void SetFootnoteId(this MarkdownObject node, string id) => node.SetData(_id, id);
}

/// <param name="Value">The attribute's value, without quotes.</param>
public sealed record HtmlAddress(TextSpan Value, LinkReference Link)
{
    /// <summary>True for the <c>src</c> of an <c>img</c> whose size the author left open.</summary>
    public bool IsUnsizedPicture { get; init; }

    /// <summary>Whether it stands in CSS, which has other signs of its own than HTML.</summary>
    public StylePlace Style { get; init; }
}

/// <summary>Where a piece of CSS stands.</summary>
public enum StylePlace
{
    /// <summary>It is none.</summary>
    None,
    Attribute,
    Element,
}

/// <param name="Offset">Where the attribute goes: behind the name of the element.</param>
public sealed record MadeHtmlId(int Offset, string Id);
