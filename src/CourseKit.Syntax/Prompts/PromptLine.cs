namespace CourseKit.Syntax;

internal enum PromptLineKind
{
    Blank,
    Text,

    /// <summary>Part of a fenced code block.</summary>
    Fence,

    /// <summary>
    /// Nothing but a comment, or something that was reported (a stray tag, a block in the block): not there, as far as prompts go.
    /// </summary>
    Left,
}

/// <summary>One line of a prompt block.</summary>
/// <param name="Start">After the indentation that the whole block shares.</param>
/// <param name="End">Before the line ending.</param>
/// <param name="Next">After the line ending.</param>
/// <param name="Content">From the first character to the last that is neither blank nor in a comment.</param>
internal readonly record struct PromptLine(PromptLineKind Kind, int Start, int End, int Next, TextSpan Content);
