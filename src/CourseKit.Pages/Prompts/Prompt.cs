using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A review block of a page.</summary>
/// <param name="Number">One-based, in reading order on its page.</param>
/// <param name="Color">The block's own colour; null for the page's or the course's.</param>
public sealed record PromptBlock(int Number, ReviewColor? Color, Location Location, EquatableArray<Prompt> Prompts)
{
    /// <summary>What its tag says for its prompts, with its places.</summary>
    public EquatableArray<PromptAttribute> Attributes { get; init; }
}

/// <summary>One question and answer, or one cloze, ready to be rendered.</summary>
public sealed record Prompt
{
    /// <summary>The author's <c>{#id}</c>; null when there is none. What the prompt is known by is in <c>Course.Identities</c>.</summary>
    public string? ExplicitId { get; init; }

    public required PromptKind Kind { get; init; }

    /// <summary>The question, or the whole cloze text with its braces, as the author's Markdown.</summary>
    public required MappedText Question { get; init; }

    /// <summary>Null for a cloze.</summary>
    public MappedText? Answer { get; init; }

    /// <summary>The same sides parsed; in a cloze the deletions are <see cref="ClozeEmbed"/>s.</summary>
    public required PageBody QuestionBody { get; init; }

    public PageBody? AnswerBody { get; init; }

    /// <summary>True when a side shows an image or plays a recording.</summary>
    public bool ShowsImages => QuestionBody.ShowsImages || AnswerBody is { ShowsImages: true };

    public EquatableArray<ClozeDeletion> Deletions { get; init; }

    public EquatableArray<string> Tags { get; init; }

    /// <summary>
    /// The prompt's metadata in the order written, block and page defaults filled in; ids, classes and <c>lint</c> apart.
    /// </summary>
    public EquatableArray<AttributeSyntax> Metadata { get; init; }

    /// <summary>What the prompt says of itself, tags included, with its places; what block and page say is with them.</summary>
    public EquatableArray<PromptAttribute> Attributes { get; init; }

    /// <summary>The codes of the lint rules that the prompt or its block turned off.</summary>
    public EquatableArray<string> LintOff { get; init; }

    /// <summary>Where the question begins.</summary>
    public required Location Location { get; init; }

    /// <summary>The number of the block it stands in.</summary>
    public required int Block { get; init; }
}
