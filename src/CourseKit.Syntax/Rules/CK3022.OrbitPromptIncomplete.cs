namespace CourseKit.Syntax;

public static class OrbitPromptIncomplete
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3022",
        Name = "orbit-prompt-incomplete",
        Severity = Severity.Error,
        Title = "An orbit-prompt lacks a side",
        Explanation = """
            An `orbit-prompt` has a `question` and an `answer`, or a `cloze`. A side may be a picture alone: `answer-attachments`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            <orbit-reviewarea>
            <orbit-prompt question="What is a proxy?"></orbit-prompt>
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

    internal static Diagnostic At(SourceText source, OrbitTag tag, string side)
    {
        var others = tag.Attributes.Select(attribute => attribute.Name).Where(name => name is not ("question" or "answer"));
        var near = Suggestion.Nearest(side, others);
        return new Diagnostic(Rule, source.Locate(tag.Span), $"This orbit-prompt has no {side}")
        {
            Label = $"the attribute '{side}' is missing",
            Hint = near is null ? $"Add {side}=\"...\"." : $"Is '{near}' meant to be '{side}'?",
        };
    }
}
