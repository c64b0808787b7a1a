using System.Text;
using CourseKit.Syntax;
using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Model;

/// <summary>Takes the visible text out of a Markdown tree and remembers where it stood.</summary>
internal sealed class TextCollector
{
    /// <summary>A paragraph, or what is longer in parts.</summary>
    private readonly StringBuilder _text = new(256);
    private readonly List<ReadText.Stretch> _stretches = [];
    private readonly Dictionary<int, string> _opaque = [];
    private bool _hasPicture;
    private int _listItems;

    public static ReadText Read(PageBody side)
    {
        var collector = new TextCollector();
        collector.AddBlocks(side.Tree, side);
        return collector.Finish(side.Text);
    }

    /// <summary>The words of one paragraph, heading or cell.</summary>
    public static IReadOnlyList<Word> Read(ContainerInline inlines, PageBody body)
    {
        var collector = new TextCollector();
        collector.AddInlines(inlines, body);
        return WordReader.Read(collector._text.ToString(), collector._opaque);
    }

    private ReadText Finish(MappedText whole)
    {
        var text = _text.ToString();
        return new ReadText(text, _stretches, WordReader.Read(text, _opaque), whole) { HasPicture = _hasPicture, ListItems = _listItems };
    }

    private void AddBlocks(ContainerBlock container, PageBody body)
    {
        foreach (var block in container)
        {
            if (block is LinkReferenceDefinitionGroup or FootnoteGroup) continue;
            if (_text.Length > 0) _text.Append('\n');
            if (block is ListItemBlock) _listItems++;
            if (block is ContainerBlock inner) AddBlocks(inner, body);
            else if (block is EmbedBlock embed) AddEmbed(body.Embeds[embed.Index]);
            else if (block is CodeBlock code) AddOpaque(code.Lines.ToString());
            else if (block is LeafBlock { Inline: { } inline }) AddInlines(inline, body);
        }
    }

    private void AddInlines(ContainerInline container, PageBody body)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: AddLiteral(literal, body.Text); break;
                case LineBreakInline: _text.Append(' '); break;
                case CodeInline code: AddOpaque(code.Content); break;
                case AutolinkInline link: AddOpaque(link.Url); break;
                case HtmlEntityInline entity: _text.Append(entity.Transcoded.ToString()); break;
                case AbbreviationInline abbreviation: _text.Append(abbreviation.Abbreviation.Label); break;
                case UndefinedReferenceInline reference: _text.Append(reference.Written); break;
                case EmbedInline embed: AddEmbed(body.Embeds[embed.Index]); break;
                case LinkInline { IsImage: true }: _hasPicture = true; break;
                case ContainerInline inner: AddInlines(inner, body); break;
            }
        }
    }

    private void AddEmbed(Embed embed)
    {
        switch (embed)
        {
            case MathEmbed math: AddOpaque(math.Tex); break;
            case LiteralEmbed literal: AddOpaque(literal.Text); break;
            case ClozeEmbed cloze: AddBlocksOf(cloze.Content); break;
            case ShortcodeEmbed { Inner: { } inner }: AddBlocksOf(inner); break;
            case ShortcodeEmbed { Signature.Role.Picture: not null }: _hasPicture = true; break;
        }
    }

    /// <summary>A deletion stands in its sentence, so no line break comes before it.</summary>
    private void AddBlocksOf(PageBody body)
    {
        if (body.Tree.Count == 1 && body.Tree[0] is LeafBlock { Inline: { } only }) AddInlines(only, body);
        else AddBlocks(body.Tree, body);
    }

    private void AddLiteral(LiteralInline literal, MappedText source)
    {
        var content = literal.Content;
        if (content.Length == 0) return;
        // The span begins at the backslash of an escaped character, which the content does not have; it ends where the content does.
        var offset = literal.Span.End - content.Length + 1;
        if (offset >= 0 && offset + content.Length <= source.Text.Length) _stretches.Add(new(_text.Length, content.Length, source, offset));
        _text.Append(content.Text, content.Start, content.Length);
    }

    private void AddOpaque(string written)
    {
        _opaque[_text.Length] = written;
        _text.Append(ReadText.Opaque);
    }
}
