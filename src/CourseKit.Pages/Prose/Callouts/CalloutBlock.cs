using Markdig.Parsers;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>
/// A box that stands out from the text: <c>&gt; [!NOTE]</c> of GitHub, or <c>:::note</c>. What is in it are ordinary blocks, behind its
/// <see cref="CalloutTitle"/> when the author gave it one.
/// </summary>
public sealed class CalloutBlock(BlockParser? parser) : ContainerBlock(parser)
{
    public required CalloutKind Kind { get; init; }

    /// <summary>The name that the author chose and readers are to see when there is no title; null for the kind's own word.</summary>
    public string? Word { get; init; }

    public CalloutTitle? Title => Count > 0 ? this[0] as CalloutTitle : null;

    /// <summary>
    /// What opens it and is no text: <c>[!NOTE]</c>, <c>:::note</c>. In a quote it stands in the title or the first paragraph.
    /// </summary>
    public SourceSpan MarkSpan { get; init; }

    /// <summary>The line that closes it; empty for a quote, and where there is none.</summary>
    public SourceSpan ClosingSpan { get; internal set; } = SourceSpan.Empty;

    /// <summary>The name behind the colons when it is none that is known.</summary>
    internal string? UnknownName { get; init; }

    internal bool IsFenced => ColonCount > 0;

    internal int ColonCount { get; init; }

    /// <summary>True once a line of colons, or the end of what it stands in, has ended it.</summary>
    internal bool HasEnded { get; set; }
}

/// <summary>The author's own title of a callout: a line of Markdown.</summary>
public sealed class CalloutTitle : LeafBlock
{
    public CalloutTitle(BlockParser? parser)
        : base(parser)
    {
        ProcessInlines = true;
        IsOpen = false;
    }
}
