using System.Buffers;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;
using Markdig.Extensions.Abbreviations;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CourseKit.Export;

/// <summary>
/// The net under all writers: the words of a body are in what was written of it. What the tree lacks of the typed text is found when it
/// is made; this finds what a writer, a template or the reader of a card's HTML then lost. Formulas, pictures and raw HTML look different
/// there and are not compared.
/// </summary>
internal sealed class OutputLoss(WrittenLetters letters, bool isHtml)
{
    /// <summary>So many are told of one output.</summary>
    private const int Most = 20;

    private static readonly SearchValues<char> _letters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private readonly StringBuilder _run = new();
    private readonly List<LostText> _lost = [];
    private MappedText? _source;
    private TextSpan _place;

    /// <summary>What is missing, with its place, in order.</summary>
    /// <param name="written">A page, or a field of a card.</param>
    public static IReadOnlyList<LostText> InHtml(PageBody body, string written) => Find(body, written, isHtml: true);

    /// <summary>The same of Markdown that is given on.</summary>
    public static IReadOnlyList<LostText> InMarkdown(PageBody body, string written) => Find(body, written, isHtml: false);

    private static List<LostText> Find(PageBody body, string written, bool isHtml)
    {
        using var letters = new WrittenLetters(written, isHtml);
        var loss = new OutputLoss(letters, isHtml);
        loss.AddBlocks(body.Tree, body);
        return loss._lost;
    }

    private void AddBlocks(ContainerBlock container, PageBody body)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case LinkReferenceDefinitionGroup or HtmlBlock:
                case HeadingBlock { Level: 1 }:
                    // The title of a page is its template's to show.
                    break;
                case EmbedBlock embed:
                    AddEmbed(body.Embeds[embed.Index]);
                    break;
                case ContainerBlock inner:
                    AddBlocks(inner, body);
                    break;
                case CodeBlock code:
                    AddCode(code, body);
                    break;
                case LeafBlock { Inline: { } inline }:
                    AddInlines(inline, body);
                    break;
            }

            Compare();
        }
    }

    private void AddInlines(ContainerInline container, PageBody body)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal.Content.AsSpan(), literal, body);
                    break;
                case CodeInline code when CanCompare(code.Content):
                    Add(code.Content, code, body);
                    break;
                case LineBreakInline:
                    break;
                case AbbreviationInline abbreviation:
                    Add(abbreviation.Abbreviation.Label, abbreviation, body);
                    break;
                case UndefinedReferenceInline reference:
                    Add(reference.Written, reference, body);
                    break;
                case EmphasisInline emphasis:
                    AddInlines(emphasis, body);
                    break;
                case LinkInline { IsImage: false } link:
                    AddInlines(link, body);
                    Compare();
                    break;
                case EmbedInline embed:
                    Compare();
                    AddEmbed(body.Embeds[embed.Index]);
                    Compare();
                    break;
                default:
                    // A picture, raw HTML, a mark of a footnote: what they become may have letters of its own.
                    Compare();
                    break;
            }
        }
    }

    private void AddEmbed(Embed embed)
    {
        switch (embed)
        {
            case ClozeEmbed cloze:
                AddBlocks(cloze.Content.Tree, cloze.Content);
                break;
            case BodyEmbed part:
                AddBlocks(part.Body.Tree, part.Body);
                break;
            case ShortcodeEmbed { Inner: { } inner, Signature.Role.ShowsInner: true }:
                AddBlocks(inner.Tree, inner);
                break;
            case PromptBlockEmbed { Block: var block }:
                foreach (var prompt in block.Prompts)
                {
                    AddBlocks(prompt.QuestionBody.Tree, prompt.QuestionBody);
                    if (prompt.AnswerBody is { } answer) AddBlocks(answer.Tree, answer);
                }

                break;
        }
    }

    /// <summary>Line by line: numbers may stand between.</summary>
    private void AddCode(CodeBlock code, PageBody body)
    {
        for (var i = 0; i < code.Lines.Count; i++)
        {
            var line = code.Lines.Lines[i].Slice;
            if (line.Length > 0 && CanCompare(line.AsSpan())) Add(line.AsSpan(), code, body);
            Compare();
        }
    }

    /// <summary>Code in which a shortcode runs is something else; and in Markdown's own code an entity is none.</summary>
    private bool CanCompare(ReadOnlySpan<char> code) =>
        !code.Contains(Placeholder.Open) && (isHtml || !code.Contains('&'));

    private void Add(ReadOnlySpan<char> text, MarkdownObject node, PageBody body)
    {
        if (_run.Length > 0 && !GoesOn(body.Text, node)) Compare();
        if (_run.Length == 0) (_source, _place) = (body.Text, new TextSpan(node.Span.Start, node.Span.Length));
        else _place = TextSpan.FromBounds(_place.Start, node.Span.End + 1);
        _run.Append(text).Append(' ');
    }

    /// <summary>Whether only marks stand between what was added and a node: Markdown is given on with what its tree lacks.</summary>
    private bool GoesOn(MappedText source, MarkdownObject node)
    {
        if (!ReferenceEquals(source, _source) || node.Span.Start < _place.End || node.Span.End < node.Span.Start) return false;
        return !source.Text.AsSpan(_place.End, node.Span.Start - _place.End).ContainsAny(_letters);
    }

    /// <summary>Looks for what was added since the last time.</summary>
    private void Compare()
    {
        if (_run.Length == 0) return;
        var text = _run.ToString();
        _run.Clear();
        if (_lost.Count < Most && !letters.Has(text) && !IsComposed(text)) _lost.Add(new LostText(_source!.Locate(_place), text.Trim()));
    }

    /// <summary>A field is in Unicode's normal form C. An accent of its own may be joined to what stands before it.</summary>
    private bool IsComposed(string text) =>
        text.AsSpan().ContainsAnyInRange('\u0300', '\u036f') || letters.Has(UnicodeComposition.Compose(text));
}

/// <summary>Words that an output does not have.</summary>
internal readonly record struct LostText(Location Location, string Text);
