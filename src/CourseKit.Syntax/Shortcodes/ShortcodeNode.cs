namespace CourseKit.Syntax;

/// <summary>A tag in its place: with its closing tag and what stands in between, or alone.</summary>
internal sealed class ShortcodeNode
{
    public required ShortcodeTag Tag { get; init; }

    public required TextSpan Span { get; init; }

    /// <summary>Null when the tag stands alone.</summary>
    public TextSpan? Inner { get; init; }

    /// <summary>True when it must be closed and is not.</summary>
    public bool IsUnclosed { get; init; }

    /// <summary>Null for what cannot run: escaped, broken, a closing tag without an opening one, an unknown name.</summary>
    public ShortcodeSignature? Signature { get; init; }

    public IReadOnlyList<ShortcodeNode> Children { get; init; } = [];

    public bool IsReview => Signature is not null && Tag.IsReview;
}
