namespace CourseKit.Syntax;

public static class ReviewAreaNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3020",
        Name = "review-area-not-closed",
        Severity = Severity.Error,
        Title = "An orbit-reviewarea is never closed",
        Explanation = """
            The element ends with `</orbit-reviewarea>`. Without it the rest of the page would be part of it, and hidden.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>

            The score went up.
            """,
        Good = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy?" answer="A measure that stands for the goal."></orbit-prompt>
            </orbit-reviewarea>

            The score went up.
            """,
    };

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), "This orbit-reviewarea is never closed")
        {
            Label = "opened here",
            Hint = "Put </orbit-reviewarea> after its last prompt.",
        };
}
