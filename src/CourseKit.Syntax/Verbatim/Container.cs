namespace CourseKit.Syntax;

internal enum ContainerKind
{
    Page,
    Quote,
    Item,

    /// <summary>The text of a footnote: what is indented below it belongs to it.</summary>
    Footnote,
}

/// <summary>What holds blocks.</summary>
/// <param name="width">The columns that the lines of a list item are indented by, and those of a footnote by more than.</param>
internal sealed class Container(ContainerKind kind, int width = 0)
{
    public ContainerKind Kind => kind;

    public int Width => width;

    /// <summary>The shortest fence of backticks, then of tildes, that is known not to be closed in here.</summary>
    public int[] UnclosedFence { get; } = [int.MaxValue, int.MaxValue];

    public bool HasUnclosedComment { get; set; }

    /// <summary>True of a list item or footnote as long as nothing stands behind its mark: a blank line then ends it.</summary>
    public bool IsEmpty { get; set; }
}
