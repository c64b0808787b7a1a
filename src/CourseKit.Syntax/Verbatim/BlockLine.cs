namespace CourseKit.Syntax;

/// <summary>What a line is to the blocks of Markdown.</summary>
/// <param name="Content">The offset of the line's first character after the marks of its containers.</param>
/// <param name="Indent">In columns, from where the containers end.</param>
/// <param name="StartsBlock">True when it cannot continue the paragraph above.</param>
internal readonly record struct BlockLine(int Content, int Indent, bool IsBlank, bool StartsBlock);

/// <summary>A block quote or a list item; the page itself, too.</summary>
/// <param name="Width">Of a list item: the columns its lines are indented by.</param>
internal sealed record Container(bool IsQuote, int Width)
{
    /// <summary>The shortest fence of backticks, then of tildes, that is known not to be closed in here.</summary>
    public int[] UnclosedFence { get; } = [int.MaxValue, int.MaxValue];
}
