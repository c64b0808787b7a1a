namespace CourseKit.Syntax;

public static class OrbitTagNeverOpened
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3024",
        Name = "orbit-tag-never-opened",
        Severity = Severity.Warning,
        Title = "A raw closing tag closes nothing",
        Explanation = """
            There is no open element of this name before the tag.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            The score went up.

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

    internal static Diagnostic At(SourceText source, OrbitTag tag) =>
        new(Rule, source.Locate(tag.Span), $"No <{tag.Name}> is open here")
        {
            Label = "closes nothing",
            Hint = "Delete this tag, or put the opening tag before the prompts.",
        };
}
