using CourseKit.Syntax;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Finds the ids that the author wrote on a page, in Markdown and HTML, inner bodies included.</summary>
internal sealed class WrittenIds(AnchorIds ids, List<Diagnostic> diagnostics)
{
    public void Collect(BodyDraft body)
    {
        var seen = new HashSet<int>();
        TreeWalk.Visit(body.Tree, node =>
        {
            var embed = node switch
            {
                EmbedInline inline => inline.Index,
                EmbedBlock block => block.Index,
                _ => -1,
            };
            if (embed >= 0 && seen.Add(embed)) Collect(body.Embeds[embed]);
            Collect(body, node);
        });
        for (var i = 0; i < body.Embeds.Count; i++)
        {
            if (seen.Add(i)) Collect(body.Embeds[i]);
        }
    }

    private void Collect(EmbedDraft embed)
    {
        if (embed is ShortcodeDraft call) CollectArguments(call.Call);
        if (embed is ShortcodeDraft { Inner: { } inner }) Collect(inner);
        if (embed is ClozeDraft cloze) Collect(cloze.Content);
        if (embed is InnerDraft own) Collect(own.Content);
    }

    private void Collect(BodyDraft body, MarkdownObject node)
    {
        if (node.TryGetAttributes() is { Id: { } id } attributes) Write(id, IdSpan(body.Text.Text, attributes), body);
        if (node is HtmlBlock block) CollectHtml(body.Text.Text, block.Span.Start, block.Span.End + 1, 0, body);
        if (node is HtmlInline inline) CollectHtml(inline.Tag, 0, inline.Tag.Length, inline.Span.Start, body);
    }

    /// <summary>What other shortcodes call <c>id</c> may be no id of the page, unless their header says so: a film's, a gist's.</summary>
    private void CollectArguments(BoundShortcode call)
    {
        var id = call.Signature.Role.Picture?.Id;
        foreach (var argument in call.Arguments)
        {
            if (argument.Value is not { Length: > 0 } written) continue;
            if (argument.Type == ParameterType.Id || argument.Name == id) Write(written, argument.Location);
        }
    }

    private void CollectHtml(string text, int start, int end, int offset, BodyDraft body)
    {
        foreach (var tag in HtmlScan.Tags(text, start, end))
        {
            foreach (var attribute in tag.AttributesIn(text))
            {
                if (!attribute.Is(text, "id") || attribute.Value is not { Length: > 0 } value) continue;
                Write(text.Substring(value.Start, value.Length), new TextSpan(value.Start + offset, value.Length), body);
            }
        }
    }

    private void Write(string id, TextSpan span, BodyDraft body) => Write(id, body.Text.Locate(span));

    private void Write(string id, Location location)
    {
        if (ids.Write(id, location) is { } first) diagnostics.Add(DuplicateId.At(location, id, first));
    }

    /// <summary>True when the id was written in the attributes, and not made from the text of a heading.</summary>
    public static bool IsWritten(string text, HtmlAttributes attributes) => !IdSpan(text, attributes).IsEmpty;

    private static TextSpan IdSpan(string text, HtmlAttributes attributes)
    {
        var start = Math.Max(0, attributes.Span.Start);
        var length = Math.Min(attributes.Span.Length, text.Length - start);
        var mark = text.IndexOf("#" + attributes.Id, start, Math.Max(0, length), StringComparison.Ordinal);
        return mark < 0 ? new TextSpan(start, 0) : new TextSpan(mark + 1, attributes.Id!.Length);
    }
}
