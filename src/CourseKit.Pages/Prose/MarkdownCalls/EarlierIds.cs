using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// The ids that the first parse of a page gave. Links were checked with them, so they stay when the page is parsed again, whatever
/// stands between its headings then.
/// </summary>
internal sealed class EarlierIds
{
    private readonly Dictionary<Location, Queue<string>> _made = [];
    private readonly HashSet<string> _all;
    private readonly Dictionary<string, Location> _fixed = new(StringComparer.Ordinal);

    private EarlierIds(PageBody body) => _all = new HashSet<string>(body.Anchors, StringComparer.Ordinal);

    public IReadOnlyCollection<string> All => _all;

    /// <summary>Those that nobody will write again in the second parse, and where they stand.</summary>
    public IEnumerable<KeyValuePair<string, Location>> Fixed => _fixed;

    public static EarlierIds Of(PageBody body)
    {
        var ids = new EarlierIds(body);
        ids.Add(body);
        return ids;
    }

    /// <summary>The id of what stood at a place; each is given once, for a file that is included twice has its places twice.</summary>
    public string? Take(MarkdownObject node, MappedText text) =>
        _made.TryGetValue(PlaceOf(node, text), out var ids) && ids.Count > 0 ? ids.Dequeue() : null;

    private static Location PlaceOf(MarkdownObject node, MappedText text) =>
        text.Locate(new TextSpan(Math.Max(0, node.Span.Start), Math.Max(0, node.Span.Length)));

    private void Add(PageBody body)
    {
        TreeWalk.Visit(body.Tree, node => Add(node, body));
        foreach (var embed in body.Embeds)
        {
            if (embed is ShortcodeEmbed { Inner: { } inner }) Add(inner);
        }
    }

    private void Add(MarkdownObject node, PageBody body)
    {
        var id = node is HeadingBlock ? node.TryGetAttributes()?.Id : node.GetFootnoteId();
        // An inner text that is not parsed again keeps even what its author wrote.
        if (id is null || (body.HasMarkdownCalls && node is HeadingBlock && WrittenIds.IsWritten(body.Text.Text, node.GetAttributes())))
        {
            return;
        }

        var place = PlaceOf(node, body.Text);
        _all.Add(id);
        _fixed[id] = place;
        if (!body.HasMarkdownCalls) return;
        if (!_made.TryGetValue(place, out var ids)) _made[place] = ids = new Queue<string>();
        ids.Enqueue(id);
    }
}
