namespace CourseKit.Model;

/// <summary>Finds ids that two different prompts of a course have.</summary>
internal static class TakenIds
{
    internal static void Check(LintCourse course, LintReport report)
    {
        var first = new Dictionary<string, PromptSpot>(StringComparer.Ordinal);
        for (var page = 0; page < course.Pages.Count; page++)
        {
            foreach (var (number, id) in course.Pages[page].Words.Ids)
            {
                var spot = new PromptSpot(page, number);
                if (!first.TryGetValue(id, out var holder)) first.Add(id, spot);
                else if (PromptText.Of(course[spot].Prompt) != PromptText.Of(course[holder].Prompt)) report(course[spot], PromptIdTaken.At(course[spot].Prompt.Location, id, course[holder].Prompt.Location));
            }
        }
    }
}
