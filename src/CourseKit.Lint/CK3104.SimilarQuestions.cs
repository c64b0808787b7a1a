using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SimilarQuestions
{
    public static readonly Rule Rule = new(typeof(SimilarQuestions))
    {
        Code = "CK3104",
        Name = "similar-questions",
        Severity = Severity.Hint,
    };

    /// <summary>Above this many reviewed pairs in a group, more places help nobody.</summary>
    private const int MostRelated = 8;

    internal static void Check(LintCourse course, LintReport report)
    {
        List<ComparedQuestions> pages = [.. course.Pages.Select(page => ComparedQuestions.Of(page, page.Wants(Rule)))];
        foreach (var group in KnownQuestionGroups.Find(pages, course.Memory))
        {
            var first = course[group[0]];
            var related = group.Skip(1).Take(MostRelated)
                .Select(other => new RelatedLocation(course[other].Prompt.Location, "reads almost like it"));
            report(first, At(first.Prompt.Location, group.Count - 1) with { Related = [.. related] });
        }
    }

    private static Diagnostic At(Location location, int others) =>
        new(Rule, location, others == 1 ? "Another question reads almost like this one" : $"{others} other questions read almost like this one")
        {
            Label = "easily taken for another",
            Hint = "Begin each with what tells it apart, or shorten what they share.",
        };
}
