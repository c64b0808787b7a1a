namespace CourseKit.Syntax;

public static class TextInReviewArea
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3025",
        Name = "text-in-review-area",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "Text in an orbit-reviewarea is not shown",
        Explanation = """
            A review area shows its prompts, which are attributes of `orbit-prompt` elements. Text between the tags appears nowhere, neither with Orbit nor here.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            What is a proxy?
            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>
            </orbit-reviewarea>
            """,
        Good = """
            ---
            title: Proxies
            ---

            What is a proxy?

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>
            </orbit-reviewarea>
            """,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-reviewarea holds text that is not shown")
        {
            Label = "text between its tags",
            Hint = "Put prompts into the attributes of orbit-prompt elements, other text before or after the area.",
        };
}
