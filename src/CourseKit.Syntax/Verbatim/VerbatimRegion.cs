namespace CourseKit.Syntax;

internal enum VerbatimKind
{
    CodeFence,
    CodeSpan,
    Comment,

    /// <summary>A paragraph indented as code.</summary>
    IndentedCode,
}

/// <summary>A stretch of a page that Markdown shows, or hides, as it is.</summary>
internal readonly record struct VerbatimRegion(VerbatimKind Kind, TextSpan Span);
