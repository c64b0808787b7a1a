using CourseKit.Syntax;
using Markdig.Extensions.Figures;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Walks a body once, in reading order, and notes its headings, ids, links and mistakes.</summary>
internal sealed class BodyCollector
{
    private readonly BodyDraft _draft;
    private readonly AnchorIds _ids;
    private readonly List<Diagnostic> _diagnostics;
    private readonly BodyContents _contents = new();
    private readonly AddressReader _addresses;
    private readonly EmbedFinisher _embeds;
    private readonly HtmlCollector _html;
    private readonly OtherSyntax _others;
    private readonly bool _hasMarkdownCalls;
    private readonly bool _hasCalls;
    private readonly bool _isInner;

    /// <param name="isInner">Whether a template of the course stands around it.</param>
    public BodyCollector(BodyDraft draft, AnchorIds ids, List<Diagnostic> diagnostics, bool isInner = false)
    {
        (_draft, _ids, _diagnostics) = (draft, ids, diagnostics);
        _addresses = new AddressReader(draft);
        _embeds = new EmbedFinisher(draft, _contents, _addresses, ids, diagnostics);
        _html = new HtmlCollector(draft, _contents, _addresses, diagnostics);
        _others = new OtherSyntax(draft, diagnostics);
        _hasMarkdownCalls = draft.Embeds.Any(embed => embed is ShortcodeDraft { GivesMarkdown: true });
        _isInner = isInner;
        _hasCalls = _hasMarkdownCalls || draft.Embeds.Any(embed => embed.AsCall is { } call && !Shortcodes.IsBuiltIn(call.Signature));
    }

    /// <param name="own">The diagnostics that the body is to carry: all of a page's are in its outermost body.</param>
    /// <param name="includes">The files that were included, likewise.</param>
    public PageBody Collect(IEnumerable<Diagnostic> own, IEnumerable<string>? includes = null)
    {
        var tags = HtmlBalance.Check(_draft, _hasCalls, _isInner);
        TreeWalk.Visit(_draft.Tree, Visit);
        var embeds = _embeds.FinishAll();
        // What a template gives may use or define what seems to be unused or missing.
        if (!_hasMarkdownCalls)
        {
            FootnoteCheck.Run(_draft, _diagnostics);
            LossCheck.Run(_draft, _diagnostics);
        }

        _diagnostics.AddRange(tags);

        return new PageBody
        {
            Text = _draft.Text,
            Tree = _draft.Tree,
            Embeds = embeds,
            Headings = _contents.Headings.ToEquatableArray(),
            Anchors = _contents.Anchors.ToEquatableArray(),
            Captions = _contents.Captions.ToEquatableArray(),
            Links = _contents.Links.ToEquatableArray(),
            References = _contents.References.ToEquatableArray(),
            Citations = _contents.Citations.ToEquatableArray(),
            HasMarkdownCalls = _hasMarkdownCalls || embeds.Any(embed => embed is ShortcodeEmbed { Inner.HasMarkdownCalls: true }),
            Includes = (includes ?? []).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            Diagnostics = OtherSyntax.Fold(own.Distinct()).ToEquatableArray(),
        };
    }

    private void Visit(MarkdownObject node)
    {
        if (node is not HeadingBlock && !BareParagraphs.Has(node) && node.TryGetAttributes()?.Id is { } id) _contents.Anchors.Add(id);
        if (node is LeafBlock leaf) _others.Read(leaf);
        if (node is Block block) _contents.Citations.AddRange(SourceMarks.ReadFrom(block, _draft));
        if (node is ParagraphBlock paragraph) SourceMarks.ReadOriginal(paragraph);
        switch (node)
        {
            case CalloutBlock callout:
                CalloutCheck.Run(callout, _draft, _diagnostics);
                break;
            case AlertMark mark:
                CalloutCheck.Run(mark, _draft, _diagnostics);
                break;
            case HeadingBlock heading:
                AddHeading(heading);
                break;
            case Figure figure when FigureBlocks.CaptionOf(figure) is { } caption:
                _contents.Captions.Add(caption);
                break;
            case Table table when PipeTables.ColumnsOf(table) is { } columns:
                CheckRows(table, columns);
                break;
            case FencedCodeBlock fence:
                CodeFences.Read(fence, _draft.Text, _diagnostics);
                break;
            case HtmlBlock html:
                html.SetAddresses(_html.Collect(_draft.Text.Text, html.Span.Start, html.Span.End + 1, 0));
                if (_draft.IsHtml) AddHeadings(html);
                break;
            case HtmlInline html:
                html.SetAddresses(_html.Collect(html.Tag, 0, html.Tag.Length, html.Span.Start));
                break;
            case LinkInline link:
                AddLink(link);
                break;
            case AutolinkInline link:
                var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
                SetLink(link, _addresses.Read(LinkKind.Link, address, new TextSpan(link.Span.Start + 1, link.Url.Length)));
                break;
            case FootnoteLink { IsBackLink: false } reference:
                reference.SetFootnoteId(_ids.Make("fnref-" + Slug.Of(reference.Footnote.Label!), reference, _draft.Text));
                break;
            case Footnote footnote:
                footnote.SetFootnoteId(_ids.Make("fn-" + Slug.Of(footnote.Label!), footnote, _draft.Text));
                _contents.Anchors.Add(footnote.GetFootnoteId()!);
                break;
            case CitationInline citation:
                AddCitations(citation);
                break;
            case UndefinedReferenceInline reference:
                if (!_hasMarkdownCalls) _diagnostics.Add(FootnoteCheck.Undefined(reference, _draft));
                break;
            case EmbedInline embed:
                _embeds.Finish(embed.Index);
                break;
            case EmbedBlock embed:
                _embeds.Finish(embed.Index);
                break;
        }
    }

    private void AddCitations(CitationInline inline)
    {
        inline.Citations =
        [
            .. inline.Parts.Select(part => new Citation(
                part.Key, part.Before, part.Locator, _draft.Text.Locate(
                    new TextSpan(inline.Span.Start + 1 + part.KeyStart, part.Key.Length))) { IsYear = part.IsYear }),
        ];
        _contents.Citations.AddRange(inline.Citations);
    }

    private void AddHeading(HeadingBlock heading)
    {
        var text = PlainText.Of(heading.Inline, _draft.Embeds);
        var attributes = heading.GetAttributes();
        attributes.Id ??= _ids.Make(Slug.Of(text), heading, _draft.Text);
        var span = heading.Inline is { FirstChild: not null, Span.IsEmpty: false } inline ? inline.Span : heading.Span;
        _contents.Headings.Add(new Heading(heading.Level, attributes.Id, text, _draft.Text.Locate(new TextSpan(span.Start, span.Length))));
        _contents.Anchors.Add(attributes.Id);
    }

    private void CheckRows(Table table, int columns)
    {
        foreach (var row in table.OfType<TableRow>().Where(row => row.Count > columns))
        {
            var written = row.Count(cell => !cell.Span.IsEmpty);
            if (written <= columns) continue;
            var extra = row[columns].Span;
            _diagnostics.Add(TableRowTooLong.At(_draft.Text.Locate(new TextSpan(extra.Start, extra.Length)), written, columns));
        }
    }

    private void AddHeadings(HtmlBlock html)
    {
        var made = new List<MadeHtmlId>();
        foreach (var heading in HtmlHeadings.In(_draft.Text.Text, html.Span.Start, html.Span.End + 1))
        {
            var text = PlaceholderText.Expand(heading.Text, _draft.Embeds).Trim();
            var id = heading.Id;
            if (id is null)
            {
                id = _ids.Make(Slug.Of(text), html, _draft.Text);
                made.Add(new MadeHtmlId(heading.NameEnd, id));
                _contents.Anchors.Add(id);
            }

            _contents.Headings.Add(new Heading(heading.Level, id, text, _draft.Text.Locate(heading.Span)));
        }

        html.SetMadeIds(made);
    }

    private void AddLink(LinkInline link)
    {
        var kind = !link.IsImage ? LinkKind.Link : Recordings.Is(link.Url ?? "") ? LinkKind.Media : LinkKind.Image;
        var address = _addresses.Read(kind, link.Url ?? "", AddressSpan(link));
        SetLink(link, link.IsImage || link.HasText() ? address : address is null ? null : address with { HasText = false });
        if (kind == LinkKind.Image && !IsDecorative(link) && PlainText.Of(link, _draft.Embeds).Length == 0)
        {
            _diagnostics.Add(ImageWithoutAlt.At(_draft.Text.Locate(new TextSpan(link.Span.Start, link.Span.Length))));
        }
    }

    private TextSpan AddressSpan(LinkInline link)
    {
        var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        var inBrackets = span.Length > 2 && span.Start >= 0 && _draft.Text.Text[span.Start] == '<';
        return inBrackets ? new TextSpan(span.Start + 1, span.Length - 2) : new TextSpan(span.Start, span.Length);
    }

    private void SetLink(MarkdownObject node, LinkReference? link)
    {
        if (link is null) return;
        node.SetLink(link);
        _contents.AddLink(link);
    }

    private static bool IsDecorative(LinkInline image) =>
        image.TryGetAttributes()?.Properties is { } properties
        && properties.Exists(
            property =>
                property is { Key: "role", Value: "presentation" or "none" } or { Key: "alt" } or { Key: "aria-hidden", Value: "true" });
}
