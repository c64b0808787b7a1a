namespace CourseKit.Syntax;

public static class PromptOutsideArea
{
    public static readonly Rule Rule = new(typeof(PromptOutsideArea))
    {
        Code = "CK3021",
        Name = "prompt-outside-area",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-prompt stands outside of an orbit-reviewarea")
        {
            Label = "read as a block of its own",
            Hint = "Put <orbit-reviewarea> before it and </orbit-reviewarea> after it.",
        };
}
