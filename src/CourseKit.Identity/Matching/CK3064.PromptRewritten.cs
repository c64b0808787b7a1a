using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptRewritten
{
    public static readonly Rule Rule = new(typeof(PromptRewritten))
    {
        Code = "CK3064",
        Name = "prompt-rewritten",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(CurrentPrompt prompt, LockedPrompt earlier) =>
        new(Rule, prompt.Location, $"This prompt is taken for {ShortText.Quote(earlier.Question)}, rewritten")
        {
            Label = "stands where that stood",
            Hint = "If it is another prompt, give it an id of its own: {#id}.",
        };
}
