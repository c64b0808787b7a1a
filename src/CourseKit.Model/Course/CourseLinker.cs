using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The steps that need all pages.</summary>
public static class CourseLinker
{
    /// <summary>
    /// Leaves out what is not to be published, puts the rest in order, gives every page its address, resolves and checks
    /// every link, runs the lint rules and sets severities as the course wants them. Never throws for what an author wrote.
    /// </summary>
    /// <param name="pages">In any order.</param>
    public static Course Link(CourseSettings settings, IReadOnlyList<CoursePage> pages, CourseInput input) =>
        throw new NotSupportedException("Waits for the link table.");
}
