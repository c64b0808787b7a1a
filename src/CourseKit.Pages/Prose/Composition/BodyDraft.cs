using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>A body that has been parsed but has no ids yet.</summary>
internal sealed class BodyDraft(MappedText text, MarkdownDocument tree, IReadOnlyList<EmbedDraft> embeds)
{
    public MappedText Text { get; } = text;

    public MarkdownDocument Tree { get; } = tree;

    public IReadOnlyList<EmbedDraft> Embeds { get; } = embeds;

    /// <summary>Those of its page.</summary>
    public PageDefinitions Definitions { get; init; } = PageDefinitions.None;

    /// <summary>True for a page that is written in HTML.</summary>
    public bool IsHtml { get; init; }

    /// <summary>True for text that stands in a line of another and so has no blocks.</summary>
    public bool IsLine { get; init; }

    public static BodyDraft Of(PageBody body) => new(body.Text, body.Tree, [.. body.Embeds.Select(embed => new FinishedEmbed(embed))]);
}
