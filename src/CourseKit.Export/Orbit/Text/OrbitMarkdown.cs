using System.Text;
using CourseKit.Model;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>
/// The Markdown that Orbit is given for one side of a prompt: the author's own, with as little changed as Orbit's renderer (markdown-it with its
/// typographer, without HTML, with KaTeX between dollars) needs.
/// <para>
/// ORBIT KNOWS A PROMPT BY THIS TEXT. Whatever changes here takes the history of every prompt it touches from every reader; the golden tests
/// in <c>OrbitTextTests</c> hold it. The rewrites are all of these, and why:
/// </para>
/// <list type="number">
/// <item>line endings and blanks around the text: <see cref="LockedText"/>, so that how a file was saved changes nothing;</item>
/// <item>a line break that is no break to Markdown becomes a blank: Orbit would break the line, and wrapping a paragraph anew would make another prompt;</item>
/// <item>formulas stand between dollars on one line, whatever delimiters the author used: <see cref="OrbitTex"/>;</item>
/// <item>a dollar that is no formula's is <c>\$</c>, and a digit beside a formula is an entity: Orbit's rule for dollars is another than ours;</item>
/// <item>images go, since they are attachments; one that cannot be shown leaves its description;</item>
/// <item>addresses become whole, and where they cannot, the link its text: Orbit shows the prompt on another site;</item>
/// <item>a link in a deletion states its address itself: no definition can stand between braces;</item>
/// <item>a link with nothing between its brackets gets the name of what it leads to;</item>
/// <item>tags of HTML go, their text stays, <c>br</c> is a line break: Orbit shows tags as text;</item>
/// <item>attribute lists (<c>{.wide}</c>) go: Orbit shows them;</item>
/// <item>escaped shortcodes become the text they show;</item>
/// <item>a citation becomes author and year, and so does <c>{from=key}</c>: keys say nothing to readers;</item>
/// <item>a callout's mark becomes its title in bold, and the lines of <c>:::</c> go: Orbit knows none;</item>
/// <item>what an attribute of HTML cannot hold is U+FFFD, as on the page: <see cref="MarkupText"/>;</item>
/// <item>a paragraph that begins like another block gets a backslash there: <see cref="LineStart"/>;</item>
/// <item>in a cloze, braces that are no deletion's become entities or, in TeX, lose their meaning: <see cref="ClozeTex"/>; hints go, for Orbit's markup has none.</item>
/// </list>
/// What Orbit does not know but shows readably (<c>H~2~O</c>, <c>==marks==</c>, footnotes) stays as written.
/// </summary>
internal sealed class OrbitMarkdown
{
    private readonly OrbitSideContext _side;
    private readonly PageBody _body;
    private readonly string _text;
    private readonly TextEdits _edits = new();
    private readonly OrbitInlines _inlines;
    private readonly bool _inDeletion;

    private OrbitMarkdown(PageBody body, OrbitSideContext side, bool inDeletion)
    {
        (_side, _body, _text, _inDeletion) = (side, body, body.Text.Text, inDeletion);
        _inlines = new OrbitInlines(body, side, _edits, inDeletion);
    }

    public static string Of(PageBody body, OrbitSideContext side)
    {
        var text = MarkupText.Clean(LockedText.Normalize(Write(body, side, inDeletion: false)));
        return body.Tree.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup) is ParagraphBlock ? LineStart.AsText(text) : text;
    }

    /// <summary>The text of a part of a side, not yet normalized.</summary>
    public static string Write(PageBody body, OrbitSideContext side, bool inDeletion)
    {
        var writer = new OrbitMarkdown(body, side, inDeletion);
        foreach (var block in body.Tree) writer.Visit(block, BlockPlace.Root);
        return writer._edits.Apply(writer._text, writer.Copy);
    }

    private void Visit(Block block, BlockPlace place)
    {
        if (block is LinkReferenceDefinitionGroup definitions)
        {
            if (_inDeletion) foreach (var definition in definitions) _edits.Remove(definition.Span.Start, definition.Span.End + 1);
            return;
        }

        var sources = block.GetSources();
        RemoveAttributes(block, _text, _edits, sources.Count == 0 ? "" : " " + MarkdownEscape.Of(_side.Addresses.Citation(sources), _side.IsCloze));
        switch (block)
        {
            case CalloutBlock callout:
                VisitCallout(callout, place);
                break;
            case ContainerBlock container:
                var inner = block is Markdig.Extensions.Tables.Table or Markdig.Extensions.Tables.TableRow or Markdig.Extensions.Tables.TableCell
                    ? BlockPlace.Cell
                    : block is QuoteBlock ? BlockPlace.Quote : BlockPlace.Container;
                foreach (var child in container) Visit(child, place == BlockPlace.Quote && inner == BlockPlace.Container ? BlockPlace.Quote : inner);
                break;
            case HtmlBlock html:
                foreach (var address in html.GetAddresses().Where(address => address.Link.Kind == LinkKind.Image)) _side.TryShow(address.Link, address.Link.Location);
                _edits.Replace(html.Span.Start, html.Span.End + 1, HtmlWords.Of(_text.Substring(html.Span.Start, html.Span.Length), _side.IsCloze));
                break;
            case EmbedBlock embed:
                _edits.Replace(embed.Span.Start, embed.Span.End + 1, _inlines.Embed(embed.Index, FormulaPlace.Block, embed.Span));
                break;
            case LeafBlock { Inline: { } inline }:
                _inlines.Visit(inline, block is ParagraphBlock ? place : BlockPlace.Cell);
                break;
        }
    }

    /// <summary>Its title in bold, unless marks of its own are in it, and a colon, before its first paragraph; the marks of <c>:::</c> go, those of a quote stay.</summary>
    private void VisitCallout(CalloutBlock callout, BlockPlace place)
    {
        var (mark, title) = (callout.MarkSpan, callout.Title);
        var isFenced = !callout.ClosingSpan.IsEmpty || (mark.Start >= 0 && mark.Start < _text.Length && _text[mark.Start] == ':');
        var inner = !isFenced || place == BlockPlace.Quote ? BlockPlace.Quote : BlockPlace.Container;
        var word = MarkdownEscape.Of(_side.Labels.Of(callout), _side.IsCloze);
        var bold = title is not null && title.Inline!.Any(inline => inline is EmphasisInline) ? "" : "**";
        _edits.Replace(mark.Start, mark.End + 1, title is null ? $"**{word}:**" : bold);
        if (title is not null)
        {
            _inlines.Visit(title.Inline!, BlockPlace.Cell);
            _edits.Replace(title.Span.End + 1, title.Span.End + 1, (EndsSentence(title) ? "" : ":") + bold);
        }

        // A line of colons before a list or a fence: they begin no paragraph, and need a blank line before them.
        if (isFenced)
        {
            var lineEnd = Math.Max(mark.End, title?.Span.End ?? 0) + 1;
            while (lineEnd < _text.Length && _text[lineEnd] is not '\n') lineEnd++;
            _edits.Replace(lineEnd, lineEnd, "\n");
            if (!callout.ClosingSpan.IsEmpty) _edits.Replace(callout.ClosingSpan.Start, callout.ClosingSpan.End + 1, "");
        }

        foreach (var child in callout)
        {
            if (child is not CalloutTitle) Visit(child, inner);
        }
    }

    private bool EndsSentence(CalloutTitle title) => title.Span.End < _text.Length && _text[title.Span.End] is '.' or '!' or '?' or ':' or '。' or '？' or '！' or '：';

    /// <summary>Where only text can stand (code, an address) an embed is the text it was.</summary>
    private void Copy(StringBuilder result, ReadOnlySpan<char> stretch)
    {
        var text = stretch.ToString();
        for (var i = 0; i < text.Length; i++)
        {
            if (Placeholder.TryRead(text, i, out var index, out var end) && index < _body.Embeds.Count)
            {
                if (_body.Embeds[index] is LiteralEmbed literal) result.Append(literal.Text);
                else if (_body.Embeds[index] is MathEmbed math) result.Append(math.Tex);
                i = end - 1;
            }
            else result.Append(text[i]);
        }
    }

    /// <summary>The attribute list of a block or inline, with the blanks before it.</summary>
    /// <param name="instead">What stands in its place.</param>
    internal static void RemoveAttributes(MarkdownObject node, string text, TextEdits edits, string instead = "")
    {
        if (node.TryGetAttributes()?.Span is not { } span || span.Start < 0 || span.End >= text.Length || span.Length < 2) return;
        if (text[span.Start] != '{' || text[span.End] != '}') return;
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t') start--;
        edits.Replace(start, span.End + 1, instead);
    }
}

/// <summary>What a paragraph stands in, as far as it matters to its text.</summary>
internal enum BlockPlace
{
    Root,

    /// <summary>An item of a list, a definition.</summary>
    Container,

    /// <summary>A quote: its lines begin with marks.</summary>
    Quote,

    /// <summary>A table or a heading, where a line cannot be broken.</summary>
    Cell,
}
