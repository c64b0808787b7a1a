using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The last step of the front end: the linked course, with every rule run.</summary>
public static class LintedCourse
{
    /// <summary>Links, runs the lint rules and sets severities as the course wants them. Never throws for what an author wrote.</summary>
    /// <param name="pages">In any order.</param>
    /// <param name="earlier">What was found before there were pages: see <see cref="CourseLinker.Link"/>.</param>
    public static Course Of(
        CourseSettings settings, IReadOnlyList<CoursePage> pages, CourseInput input, IReadOnlyCollection<Diagnostic>? earlier = null)
    {
        var course = CourseLinker.Link(settings, pages, input, earlier);
        return course.With(RuleSettings.Apply(settings, [.. course.Diagnostics], Lint.Run(course)));
    }
}
