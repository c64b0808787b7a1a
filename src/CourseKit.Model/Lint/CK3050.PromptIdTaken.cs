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

    internal static void Check(LintCourse course, LintReport report)
    {
        var first = new Dictionary<string, PromptSpot>(StringComparer.Ordinal);
        for (var page = 0; page < course.Pages.Count; page++)
        {
            foreach (var (number, id) in course.Pages[page].Words.Ids)
            {
                var spot = new PromptSpot(page, number);
                if (!first.TryGetValue(id, out var holder)) first.Add(id, spot);
                else if (PromptText.Of(course[spot].Prompt) != PromptText.Of(course[holder].Prompt)) report(course[spot], At(course[spot].Prompt.Location, id, course[holder].Prompt.Location));
            }
        }
    }

    internal static Diagnostic At(Location place, string id, Location holder) =>
        new(Rule, place, $"The id '{id}' belongs to another prompt already")
        {
            Label = "the second prompt with this id",
            Hint = "Give this prompt an id of its own; ids hold for the whole course.",
            Related = [new RelatedLocation(holder, "the first")],
        };
}
