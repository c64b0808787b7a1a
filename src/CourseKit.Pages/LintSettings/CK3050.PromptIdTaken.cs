using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptIdTaken
{
    public static readonly Rule Rule = new(typeof(PromptIdTaken))
    {
        Code = "CK3050",
        Name = "prompt-id-taken",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location place, string id, Location holder) =>
        new(Rule, place, $"The id '{id}' belongs to another prompt already")
        {
            Label = "the second prompt with this id",
            Hint = "Give this prompt an id of its own; ids hold for the whole course.",
            Related = [new RelatedLocation(holder, "the first")],
        };
}
