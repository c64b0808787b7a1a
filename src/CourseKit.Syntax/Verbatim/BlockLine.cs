namespace CourseKit.Syntax;

/// <summary>What a line begins.</summary>
internal enum BlockStart
{
    /// <summary>A paragraph, or nothing: it continues the one above.</summary>
    Text,
    Blank,
    Heading,

    /// <summary>A line without text of its own: across the page, under a heading, or what an abbreviation means.</summary>
    Rule,
    Fence,
    IndentedCode,
    Comment,

    /// <summary>HTML that is no comment; <see cref="BlockLine.Html"/> says of which kind.</summary>
    Html,
}

/// <summary>What a line is to the blocks of Markdown.</summary>
/// <param name="Content">The offset of the line's first character after the marks of its containers.</param>
/// <param name="LeavesParagraph">True when it cannot continue the paragraph above.</param>
internal readonly record struct BlockLine(int Content, BlockStart Start, HtmlBlockKind Html, bool LeavesParagraph)
{
    public static BlockLine Blank(int content) => new(content, BlockStart.Blank, HtmlBlockKind.None, LeavesParagraph: true);

    /// <summary>A line that goes on with a paragraph although the marks of its containers are missing.</summary>
    public static BlockLine Lazy(int content) => new(content, BlockStart.Text, HtmlBlockKind.None, LeavesParagraph: false);
}
