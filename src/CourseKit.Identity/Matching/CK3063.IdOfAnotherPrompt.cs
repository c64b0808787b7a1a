using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IdOfAnotherPrompt
{
    public static readonly Rule Rule = new(typeof(IdOfAnotherPrompt))
    {
        Code = "CK3063",
        Name = "id-of-another-prompt",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(CurrentPrompt prompt, CurrentPrompt owner) =>
        new(Rule, prompt.Location, $"The id '{prompt.ExplicitId}' was made for another prompt, which is still in the course")
        {
            Label = "taken as the id of a new prompt",
            Hint = "Choose another id, unless the name is meant for this prompt: the other then gets a new one and keeps its history.",
            Related = [new RelatedLocation(owner.Location, "the prompt it was made for")],
        };
}
