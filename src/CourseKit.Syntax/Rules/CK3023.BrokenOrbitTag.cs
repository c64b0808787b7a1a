namespace CourseKit.Syntax;

public static class BrokenOrbitTag
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3023",
        Name = "broken-orbit-tag",
        Severity = Severity.Error,
        Title = "A raw Orbit tag is broken",
        Explanation = """
            A tag ends with `>`, and an attribute's value with the quote it began with. Another Orbit tag in the middle of one, or text right behind a quote, means that a quote is missing.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy? answer="A measure that stands for the goal."></orbit-prompt>
            </orbit-reviewarea>
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

    internal static Diagnostic At(SourceText source, int start, string name) =>
        new(Rule, source.Locate(new TextSpan(start, name.Length + 1)), $"This <{name}> tag cannot be read to its end")
        {
            Label = "begins here",
            Hint = "Check that each value has both quotes and that the tag ends with '>'.",
        };
}
