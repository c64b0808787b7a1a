namespace CourseKit.Syntax;

public static class OrbitPromptIncomplete
{
    public static readonly Rule Rule = new(typeof(OrbitPromptIncomplete))
    {
        Code = "CK3022",
        Name = "orbit-prompt-incomplete",
        Severity = Severity.Error,
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
