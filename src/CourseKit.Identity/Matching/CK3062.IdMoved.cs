using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IdMoved
{
    public static readonly Rule Rule = new(typeof(IdMoved))
    {
        Code = "CK3062",
        Name = "id-moved",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(CurrentPrompt prompt, CurrentPrompt former) =>
        new(Rule, prompt.Location, $"The id '{prompt.ExplicitId}' belonged to another prompt, which is still in the course")
        {
            Label = "readers will see this as the new wording of that one",
            Hint = $"Move the id back, as in: {ShortText.WithId(former.Question, prompt.ExplicitId!)}",
            Related = [new RelatedLocation(former.Location, "the prompt that had this id")],
        };
}
