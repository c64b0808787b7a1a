namespace CourseKit.Syntax;

public static class BlockWithoutPrompts
{
    public static readonly Rule Rule = new(typeof(BlockWithoutPrompts))
    {
        Code = "CK3014",
        Name = "block-without-prompts",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(SourceText source, TextSpan tag) =>
        new(Rule, source.Locate(tag), "This review block holds no prompts")
        {
            Label = "an empty block",
            Hint = "Write prompts into it, or delete it.",
        };
}
