namespace CourseKit.Syntax;

public static class CodeFenceInLineForm
{
    public static readonly Rule Rule = new(typeof(CodeFenceInLineForm))
    {
        Code = "CK3016",
        Name = "code-fence-in-line-form",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(SourceText source, TextSpan fence) =>
        new(Rule, source.Locate(fence), "A code block in this review block is left out")
        {
            Label = "not part of any prompt",
            Hint = "Begin the sides with 'Q:' and 'A:' if it belongs to one of them.",
        };
}
