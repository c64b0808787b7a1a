using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Puts together the Markdown of one body: prose as it stands, a placeholder for everything else. It still knows where
/// every character came from.
/// </summary>
internal sealed class ProseComposer
{
    private readonly PageState _page;
    /// <summary>With what <see cref="NestingLimit"/> allows in each, still far from the end of a thread's stack.</summary>
    private const int DeepestNesting = 20;

    private readonly MappedText.Builder _text = new();
    private readonly List<EmbedDraft> _embeds;

    public ProseComposer(PageState page)
        : this(page, [])
    {
    }

    private ProseComposer(PageState page, List<EmbedDraft> embeds) => (_page, _embeds) = (page, embeds);

    public void Add(SourceText source, EquatableArray<Segment> segments, LineScope scope)
    {
        foreach (var segment in segments)
        {
            switch (segment)
            {
                case ProseSegment:
                    AddProse(source, segment.Span, scope);
                    break;
                case EscapedShortcodeSegment escaped:
                    AddLiteral(source, segment.Span, escaped.Literal);
                    break;
                case PromptBlockSegment block:
                    var bound = _page.Context.Prompts(source, block, ++_page.PromptBlockCount, _page.Definitions, _page.Diagnostics);
                    AddEmbed(new FinishedEmbed(new PromptBlockEmbed(source.Locate(segment.Span), bound)), source, segment.Span);
                    break;
                case ShortcodeSegment call:
                    AddShortcode(source, call, scope);
                    break;
            }
        }
    }

    /// <summary>Prose, with the characters of placeholders made embeds.</summary>
    public void AddProse(SourceText source, TextSpan span, LineScope scope)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var mark = source.Text.IndexOfAny(Placeholder.Marks, at, span.End - at);
            if (mark < 0) break;
            scope.Append(_text, source, TextSpan.FromBounds(at, mark));
            AddLiteral(source, new TextSpan(mark, 1), source.Text.Substring(mark, 1));
            at = mark + 1;
        }

        scope.Append(_text, source, TextSpan.FromBounds(at, span.End));
    }

    public void AddEmbed(EmbedDraft embed, SourceText source, TextSpan span)
    {
        _text.AppendReplacement(Placeholder.Of(_embeds.Count), source, span);
        _embeds.Add(embed);
    }

    public void AddEmbed(EmbedDraft embed, MappedText from, TextSpan span)
    {
        _text.AppendReplacement(Placeholder.Of(_embeds.Count), from, span);
        _embeds.Add(embed);
    }

    /// <summary>Text that is not in a file as it stands, such as a decoded attribute.</summary>
    public void AddText(MappedText text, TextSpan span) => _text.Append(text, span);

    private void AddLiteral(SourceText source, TextSpan span, string text) =>
        AddEmbed(new FinishedEmbed(new LiteralEmbed(source.Locate(span), text)), source, span);

    private void AddShortcode(SourceText source, ShortcodeSegment call, LineScope scope)
    {
        if (_page.Depth >= DeepestNesting)
        {
            _page.Diagnostics.Add(NestingTooDeep.At(source.Locate(call.Call.TagSpan), "shortcodes", DeepestNesting));
            return;
        }

        var bound = _page.Context.Shortcodes(source, call, _page.Diagnostics);
        if (bound is null) return;
        _page.Depth++;
        if (bound.Signature.Role.IncludedFile is not null) new Includer(_page).Include(this, source, call, bound, scope);
        else AddBound(source, call, bound);
        _page.Depth--;
    }

    private void AddBound(SourceText source, ShortcodeSegment call, BoundShortcode bound)
    {
        var location = source.Locate(call.Span);
        var raw = call.InnerSpan is null ? null : RawInner.Of(source, call);
        var parsed = call.InnerSpan is not null && bound.Signature.Inner != ShortcodeInner.Raw ? ComposeInner(source, call) : null;
        AddEmbed(new ShortcodeDraft(location, bound, call.Call.Notation, parsed, raw), source, call.Span);
    }

    private BodyDraft ComposeInner(SourceText source, ShortcodeSegment call)
    {
        var prefix = LineScope.PrefixBefore(source.Text, call.Span.Start);
        var composer = new ProseComposer(_page);
        composer.Add(source, call.Inner, new LineScope(call.InnerSpan!.Value.Start, prefix, ""));
        return composer.AsMarkdown();
    }

    /// <summary>Takes the formulas out and parses what is left as Markdown.</summary>
    /// <param name="inLine">Whether the text stands in a line of another and so has no blocks.</param>
    /// <param name="withFootnotes">False where no note can stand.</param>
    public BodyDraft AsMarkdown(bool inLine = false, bool withFootnotes = true)
    {
        var own = inLine ? OneParagraph.Join(_text.Build()) : _text.Build();
        var text = MathLifter.Lift(WithDefinitions(own, withFootnotes), _embeds, _page.Diagnostics);
        var tree = MarkdownParsing.Parse(
            ref text, _embeds, _page.Depth == 0
                ? NestingLimit.Deepest
                : NestingLimit.DeepestInShortcode, _page.Diagnostics, _page.Context.TrustsContributors, inLine);
        return new BodyDraft(text, tree, _embeds) { IsLine = inLine, Definitions = _page.Definitions };
    }

    /// <summary>The text with what it refers to and does not define, from elsewhere on its _page.</summary>
    private MappedText WithDefinitions(MappedText text, bool withFootnotes)
    {
        var missing = _page.Definitions.MissingIn(text.Text, withFootnotes);
        if (missing.Count == 0) return text;
        var whole = new MappedText.Builder().Append(text, new TextSpan(0, text.Text.Length));
        foreach (var definition in missing)
        {
            var part = new ProseComposer(_page, _embeds);
            var document = definition.Document;
            var prefix = LineScope.PrefixBefore(document.Source.Text, definition.Span.Start);
            part.AddPart(document.Source, document.Segments, definition.Span, new LineScope(definition.Span.Start, prefix, ""));
            var composed = part._text.Build();
            whole.AppendReplacement("\n\n", document.Source, new TextSpan(definition.Span.Start, 0));
            whole.Append(composed, new TextSpan(0, composed.Text.Length));
        }

        return whole.Build();
    }

    private void AddPart(SourceText source, EquatableArray<Segment> segments, TextSpan span, LineScope scope)
    {
        foreach (var segment in segments)
        {
            var part = TextSpan.FromBounds(Math.Max(span.Start, segment.Span.Start), Math.Min(span.End, segment.Span.End));
            if (part.Start >= part.End) continue;
            if (segment is ProseSegment) AddProse(source, part, scope);
            else if (segment is ShortcodeSegment { InnerSpan: { } inner } call && inner.Start <= span.Start && span.End <= inner.End) AddPart(source, call.Inner, span, scope);
            else if (segment is not PromptBlockSegment && part.Length == segment.Span.Length) Add(source, [segment], scope);
        }
    }

    /// <summary>Leaves the text as it is, for a page that is written in HTML.</summary>
    public BodyDraft AsHtml()
    {
        var text = _text.Build();
        return new BodyDraft(text, MarkdownParsing.Html(text), _embeds) { IsHtml = true };
    }
}
