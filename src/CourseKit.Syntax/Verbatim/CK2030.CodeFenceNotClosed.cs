namespace CourseKit.Syntax;

public static class CodeFenceNotClosed
{
    public static readonly Rule Rule = new(typeof(CodeFenceNotClosed))
    {
        Code = "CK2030",
        Name = "code-fence-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, CodeFence fence) =>
        new(Rule, source.Locate(fence.Span), "This code block is never closed")
        {
            Label = "opened here",
            Hint = $"Put a line with '{new string(fence.Mark, fence.Length)}' after the code, at the same depth.",
        };
}
