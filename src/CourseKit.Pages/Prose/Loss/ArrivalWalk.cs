using CourseKit.Syntax;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>
/// Walks a tree and notes what of the text it holds. What the tree says of places is believed only where the text says the same.
/// </summary>
internal sealed class ArrivalWalk
{
    private static readonly char[] _addressSigns = ['/', '.', '#', ':', Placeholder.Open];

    private readonly string _text;
    private readonly bool[] _embeds;
    private readonly HashSet<MarkdownObject> _footnotes = [];
    private readonly HashSet<LinkReferenceDefinition> _used = [];
    private readonly List<LinkReferenceDefinition> _definitions = [];
    private readonly List<HtmlAttributes> _attributes = [];
    private readonly GivenAttributes _given;
    private readonly HashSet<int> _givenToNone = [];
    private bool _hasSources;
    private TextSpan _block;

    /// <param name="embeds">How many embeds stand in the text.</param>
    public ArrivalWalk(string text, int embeds)
    {
        (_text, _embeds, _given) = (text, new bool[embeds], new GivenAttributes(_attributes));
        Arrivals = new Arrivals(text);
    }

    public Arrivals Arrivals { get; }

    /// <summary>Marks of emphasis that stand where signs of arithmetic do.</summary>
    public List<EmphasisInline> OddEmphasis { get; } = [];

    public bool HasEmbed(int index) => index < _embeds.Length && _embeds[index];

    /// <summary>Whether something in the tree has been given such attributes.</summary>
    /// <param name="at">Where their braces open: the same may stand elsewhere too.</param>
    public bool HasAttributes(HtmlAttributes attributes, int at) =>
        !_givenToNone.Contains(at) && _given.Has(attributes, name => _hasSources && name == SourceMarks.Attribute);

    public void Walk(MarkdownDocument tree)
    {
        AddBlocks(tree);
        foreach (var span in AttributeFilter.RemovedFrom(tree)) Arrivals.Add(span.Start, span.End + 1);
        foreach (var definition in _definitions)
        {
            if (IsMeant(definition)) Arrivals.Add(definition.Span.Start, definition.Span.End + 1);
        }
    }

    /// <summary>False for one that nothing refers to and that takes a text for an address.</summary>
    private bool IsMeant(LinkReferenceDefinition definition) =>
        _used.Contains(definition) || definition.Url is not { Length: > 0 } url || url.IndexOfAny(_addressSigns) >= 0;

    private void AddBlocks(ContainerBlock container)
    {
        foreach (var block in container) AddBlock(block);
    }

    private void AddBlock(Block block)
    {
        if (!block.Span.IsEmpty) _block = new TextSpan(block.Span.Start, block.Span.Length);
        if (!BareParagraphs.Has(block)) NoteAttributes(block);
        else if (block.TryGetAttributes() is { Span: { IsEmpty: false } braces }) _givenToNone.Add(braces.Start);
        switch (block)
        {
            case LinkReferenceDefinitionGroup group:
                foreach (var definition in group) AddDefinition((LinkReferenceDefinition)definition);
                break;
            case Footnote footnote:
                if (_footnotes.Add(footnote)) AddBlocks(footnote);
                break;
            case CalloutBlock callout:
                Arrivals.Add(callout.MarkSpan.Start, callout.MarkSpan.End + 1);
                AddBlocks(callout);
                break;
            case ContainerBlock inner:
                AddBlocks(inner);
                break;
            case EmbedBlock embed:
                NoteEmbed(embed.Index);
                break;
            case FencedCodeBlock fence:
                Arrivals.Add(fence.Span.Start, LineEnd(fence.Span.Start));
                AddLines(fence.Lines, skipsUnknownTags: false);
                break;
            case HtmlBlock html:
                AddLines(html.Lines, skipsUnknownTags: true);
                break;
            case LeafBlock { Inline: { } inline }:
                AddInlines(inline);
                break;
            case LeafBlock leaf:
                AddLines(leaf.Lines, skipsUnknownTags: false);
                break;
        }
    }

    /// <summary>A footnote that nothing refers to stands nowhere else in the tree, and neither does one that is defined again.</summary>
    private void AddDefinition(LinkReferenceDefinition definition)
    {
        if (definition is not FootnoteLinkReferenceDefinition { Footnote: { } footnote })
        {
            _definitions.Add(definition);
            return;
        }

        if (_footnotes.Add(footnote)) AddBlocks(footnote);
    }

    private int LineEnd(int at)
    {
        var end = _text.IndexOfAny(['\n', '\r'], Math.Min(at, _text.Length));
        return end < 0 ? _text.Length : end;
    }

    private void AddLines(StringLineGroup lines, bool skipsUnknownTags)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var slice = lines.Lines[i].Slice;
            if (slice.Length <= 0) continue;
            if (skipsUnknownTags) UnknownTags.AddOther(slice, Arrivals, _block);
            else Arrivals.AddCopy(slice.Text, slice.Start, slice.Length, lines.Lines[i].Position, _block);
            NoteEmbeds(slice.Text, slice.Start, slice.End + 1);
        }
    }

    private void AddInlines(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) AddInline(inline);
    }

    private void AddInline(Inline inline)
    {
        var (start, end) = (inline.Span.Start, inline.Span.End + 1);
        NoteAttributes(inline);
        switch (inline)
        {
            case LiteralInline { Content: var content }:
                if (content.Length > 0) Arrivals.AddCopy(content.Text, content.Start, content.Length, end - content.Length, _block);
                break;
            case LineBreakInline or FootnoteLink { IsBackLink: true }:
                break;
            case EmbedInline embed:
                NoteEmbed(embed.Index);
                break;
            case CodeInline code:
                Arrivals.AddLetters(code.Content, start, end);
                NoteEmbeds(code.Content, 0, code.Content.Length);
                break;
            case HtmlInline html:
                if (!UnknownTags.Is(html.Tag, 0)) Arrivals.AddLetters(html.Tag, start, end);
                NoteEmbeds(html.Tag, 0, html.Tag.Length);
                break;
            case AutolinkInline link:
                Arrivals.AddLetters(link.Url, start, end);
                NoteEmbeds(link.Url, 0, link.Url.Length);
                break;
            case HtmlEntityInline:
                if (Has(start, '&')) Arrivals.Add(start, end);
                break;
            case UndefinedReferenceInline reference:
                Arrivals.AddLetters(reference.Written, start, end);
                break;
            case AbbreviationInline abbreviation:
                Arrivals.AddLetters(abbreviation.Abbreviation.Label ?? "", start, end);
                break;
            case FootnoteLink { IsBackLink: false } reference:
                AddFootnoteMark(reference.Footnote.Label ?? "", end);
                break;
            case TaskList:
                if (Has(start, '[')) Arrivals.Add(start, end);
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case EmphasisInline emphasis:
                AddInlines(emphasis);
                if (SignsOfArithmetic.Are(emphasis, _text)) OddEmphasis.Add(emphasis);
                break;
            case ContainerInline inner:
                AddInlines(inner);
                break;
            default:
                // A node that is not Markdig's own answers for all that it took.
                Arrivals.Add(start, end);
                break;
        }
    }

    /// <summary>The mark and no more: a mark that stands before it has a footnote of its own.</summary>
    private void AddFootnoteMark(string label, int end)
    {
        var start = end - label.Length - 2;
        if (Has(start, '[') && Has(end - 1, ']')) Arrivals.Add(start, end);
        else Arrivals.AddUnplaced(label.AsSpan());
    }

    private bool Has(int at, char sign) => at >= 0 && at < _text.Length && _text[at] == sign;

    /// <summary>Behind the words of a link stands where it leads: up to the bracket that closes it.</summary>
    private void AddLink(LinkInline link)
    {
        AddInlines(link);
        if (link.Reference is { } reference) _used.Add(reference);
        // Of an address alone the text is all that was typed.
        if (link.IsAutoLink) return;
        NoteEmbeds(link.Url ?? "", 0, link.Url?.Length ?? 0);
        NoteEmbeds(link.Title ?? "", 0, link.Title?.Length ?? 0);
        var words = link.LastChild is { } last && last.Span.End >= link.Span.Start ? last.Span.End + 1 : link.Span.Start + 1;
        var (from, end) = (Math.Max(0, words), Math.Min(link.Span.End + 1, _text.Length));
        var tail = end > from ? _text.IndexOf(']', from, end - from) : -1;
        if (tail >= 0 && (Has(end - 1, ']') || Has(end - 1, ')'))) Arrivals.Add(tail, end);
    }

    private void NoteAttributes(MarkdownObject node)
    {
        if (node.TryGetAttributes() is { } attributes) _attributes.Add(attributes);
        _hasSources |= node.GetSources().Count > 0;
    }

    private void NoteEmbed(int index)
    {
        if (index < _embeds.Length) _embeds[index] = true;
    }

    private void NoteEmbeds(string text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            at = text.IndexOf(Placeholder.Open, at, end - at);
            if (at < 0) return;
            if (Placeholder.TryRead(text, at, out var index, out _)) NoteEmbed(index);
        }
    }
}
