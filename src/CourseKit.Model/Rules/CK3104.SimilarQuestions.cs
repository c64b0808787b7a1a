using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SimilarQuestions
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3104",
        Name = "similar-questions",
        Severity = Severity.Hint,
        Title = "Questions read almost alike",
        Explanation = """
            Two long questions that differ in a word or two are mixed up in review: the reader knows the shape before the difference is read, and answers from
            the shape. Say first what tells them apart, or shorten what they share. A set made from one pattern on purpose can be left as it is. Questions
            marked `{.open-ended}` are not compared.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            A tuner picks the learning rate for a network that sorts pictures of fruit. Is the tuner searching?
            It is.

            A tuner picks the learning rate for a network that sorts pictures of fruit. Is the network searching?
            Not by itself.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            When a tuner picks a learning rate, what does it search?
            The rates it may choose from.

            Why is a network that sorts pictures no search?
            It maps a picture to a label in one pass.
            {{< /orbit_review >}}
            """,
    };

    /// <summary>Above this many reviewed pairs in a group, more places help nobody.</summary>
    private const int MostRelated = 8;

    internal static void Check(LintCourse course, LintReport report)
    {
        List<ComparedQuestions> pages = [.. course.Pages.Select(page => ComparedQuestions.Of(page, page.Wants(Rule)))];
        foreach (var group in KnownQuestionGroups.Find(pages, course.Memory))
        {
            var first = course[group[0]];
            var related = group.Skip(1).Take(MostRelated).Select(other => new RelatedLocation(course[other].Prompt.Location, "reads almost like it"));
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
