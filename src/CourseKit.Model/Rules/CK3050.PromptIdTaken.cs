using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptIdTaken
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3050",
        Name = "prompt-id-taken",
        Severity = Severity.Error,
        Title = "Two different prompts have the same id",
        Explanation = """
            The id names a prompt for ever: its reviews, its Anki note and its progress are found by it. Two prompts with one id would
            overwrite each other. The same prompt shown again, word for word, may carry the same id.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy? {#proxy}
            A: A measure that stands for the goal.

            Q: When does a proxy fail? {#proxy}
            A: When it is optimised hard.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy? {#proxy}
            A: A measure that stands for the goal.

            Q: When does a proxy fail? {#proxy-failure}
            A: When it is optimised hard.
            {{< /orbit_review >}}
            """,
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
