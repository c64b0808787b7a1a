namespace CourseKit.Syntax;

/// <summary>What a prompt asks of the learner.</summary>
public enum PromptKind
{
    /// <summary>To answer a question.</summary>
    Qa,

    /// <summary>To fill in what was deleted from a sentence.</summary>
    Cloze,
}

/// <summary>How a prompt block was written.</summary>
public enum PromptBlockForm
{
    /// <summary>Inside an <c>orbit_review</c> shortcode.</summary>
    Shortcode,

    /// <summary>As a raw <c>orbit-reviewarea</c> element.</summary>
    Html,
}

/// <param name="TagSpan">The opening tag.</param>
/// <param name="Attributes">The block's parameters (<c>color</c>, …): defaults for the prompts in it.</param>
public sealed record PromptBlockSyntax(
    PromptBlockForm Form,
    TextSpan TagSpan,
    EquatableArray<AttributeSyntax> Attributes,
    EquatableArray<PromptSyntax> Prompts);

/// <summary>One prompt as written, sides without markers and metadata.</summary>
/// <param name="Span">From its first character to its last, metadata included.</param>
/// <param name="Question">The question, or the whole text of a cloze with its braces.</param>
/// <param name="Answer">Null for a cloze.</param>
public sealed record PromptSyntax(
    TextSpan Span,
    PromptKind Kind,
    MappedText Question,
    MappedText? Answer,
    EquatableArray<ClozeDeletion> Deletions,
    EquatableArray<AttributeSyntax> Attributes);

/// <summary>A part of a cloze that is hidden in review: <c>{text}</c> or <c>{text|hint}</c>.</summary>
/// <param name="Span">Offsets in the text of <see cref="PromptSyntax.Question"/>, braces included.</param>
public sealed record ClozeDeletion(TextSpan Span, string Text, string? Hint);

public enum AttributeKind
{
    /// <summary><c>#name</c></summary>
    Id,

    /// <summary><c>.name</c></summary>
    Class,

    /// <summary><c>key=value</c></summary>
    KeyValue,
}

/// <summary>One item of <c>{#id .class key="value"}</c>. For an id or a class the name is its value.</summary>
public sealed record AttributeSyntax(AttributeKind Kind, string Name, TextSpan NameSpan, string Value, TextSpan ValueSpan);
