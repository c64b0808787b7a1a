namespace CourseKit.Syntax;

public static class PromptOutsideArea
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3021",
        Name = "prompt-outside-area",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "An orbit-prompt stands outside of an orbit-reviewarea",
        Explanation = """
            Orbit's own component fails on a prompt that is not a child of a review area. Here such prompts, and those that follow directly, make a block of their own.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>
            """,
        Good = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>
            </orbit-reviewarea>
            """,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-prompt stands outside of an orbit-reviewarea")
        {
            Label = "read as a block of its own",
            Hint = "Put <orbit-reviewarea> before it and </orbit-reviewarea> after it.",
        };
}
