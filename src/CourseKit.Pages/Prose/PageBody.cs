using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A stretch of Markdown, parsed: the body of a page, the inner text of a shortcode, or a side of a prompt. It is the one
/// Markdown tree that everything downstream renders and checks. What is not Markdown (maths, shortcodes, prompt blocks)
/// was taken out before the parse and stands in the tree as a placeholder node that carries an <see cref="Embed"/>.
/// </summary>
public sealed class PageBody : IEquatable<PageBody>
{
    private MappedText? _text;
    private MarkdownDocument? _tree;
    private PageTrees? _trees;
    private int _number;

    /// <summary>The text that was parsed, placeholders in it, with the place each character came from.</summary>
    public required MappedText Text
    {
        get => _text ?? _trees!.BodyOf(_number).Text;
        init => _text = value;
    }

    /// <summary>The Markdown that everything downstream renders; made again when the page has let it go (<see cref="PageTrees"/>).</summary>
    public required MarkdownDocument Tree
    {
        get => _tree ?? _trees!.BodyOf(_number).Tree;
        init => _tree = value;
    }

    public EquatableArray<Embed> Embeds { get; init; }

    /// <summary>The headings in order, those of inner bodies not included (Hugo leaves them out of the contents too).</summary>
    public EquatableArray<Heading> Headings { get; init; }

    /// <summary>Every id a link can point at, headings, footnotes and attributes included; inner bodies too.</summary>
    public EquatableArray<string> Anchors { get; init; }

    /// <summary>Figures and tables with a number, in the order in which they are counted, each kind for itself; inner bodies too.</summary>
    public EquatableArray<NumberedCaption> Captions { get; init; }

    /// <summary>Links and images in order, those of shortcodes, inner bodies and prompts included.</summary>
    public EquatableArray<LinkReference> Links { get; init; }

    /// <summary>What shortcodes name of the course, those of inner bodies included.</summary>
    public EquatableArray<ParameterReference> References { get; init; }

    /// <summary>The sources that it names, those of inner bodies and prompts included.</summary>
    public EquatableArray<Citation> Citations { get; init; }

    /// <summary>
    /// True when a template has yet to give Markdown for a call in it. Headings, ids and links are all known only when it has run;
    /// see <see cref="MarkdownCalls"/>.
    /// </summary>
    public bool HasMarkdownCalls { get; init; }

    /// <summary>The files that <c>include</c> put in it, each once, those of inner bodies too.</summary>
    public EquatableArray<string> Includes { get; init; }

    public EquatableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>True when it shows an image or plays a recording.</summary>
    public bool ShowsImages
    {
        get
        {
            foreach (var link in Links)
            {
                if (link.Kind is LinkKind.Image or LinkKind.Media) return true;
            }

            return false;
        }
    }

    /// <summary>Lets text and tree go: from now on they are those of the body with this number of the page made again.</summary>
    internal void LetGo(PageTrees trees, int number)
    {
        (_trees, _number) = (trees, number);
        (_text, _tree) = (null, null);
    }

    /// <summary>The number of a figure or table; null for an id that has none.</summary>
    public (CaptionKind Kind, int Number)? NumberOf(string id)
    {
        var counts = new Dictionary<CaptionKind, int>();
        foreach (var caption in Captions)
        {
            var number = counts[caption.Kind] = counts.TryGetValue(caption.Kind, out var before) ? before + 1 : 1;
            if (caption.Id == id) return (caption.Kind, number);
        }

        return null;
    }

    /// <summary>Two bodies are equal when their texts are: the tree follows from the text.</summary>
    public bool Equals(PageBody? other) => other is not null && Text.Equals(other.Text);

    public override bool Equals(object? obj) => Equals(obj as PageBody);

    public override int GetHashCode() => Text.GetHashCode();
}

/// <param name="Text">Without markup, for the table of contents and the outline.</param>
public sealed record Heading(int Level, string Id, string Text, Location Location);

public enum LinkKind
{
    Link,
    Image,

    /// <summary>Sound or film, which the page plays.</summary>
    Media,

    /// <summary>What CSS in raw HTML loads: a picture, a font, a style sheet. Cards do without.</summary>
    Style,

    /// <summary>The target of <c>ref</c> or <c>relref</c>: a page by path or by name.</summary>
    Ref,
}

/// <summary>An address the author wrote, to be checked and resolved by the course.</summary>
public sealed record LinkReference(LinkKind Kind, string Target, Location Location)
{
    /// <summary>False for <c>[](#fig-loop)</c>, which shows what it leads to.</summary>
    public bool HasText { get; init; } = true;
}
