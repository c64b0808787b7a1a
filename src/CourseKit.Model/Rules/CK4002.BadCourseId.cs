using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadCourseId
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4002",
        Name = "bad-course-id",
        Severity = Severity.Error,
        Title = "The id of the course cannot be a file name everywhere",
        Explanation = """
            The id names the decks and is part of every card's id, so it must work on every system and never change: lower-case letters
            from a to z, digits and single hyphens, a letter first.
            """,
        Bad = """
            === course.yml
            title: Alignment
            id: Course 1
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === course.yml
            title: Alignment
            id: course-1
            === content/page.md
            ---
            title: Reward tampering
            ---

            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    internal static Diagnostic At(Located<string> id, string suggestion) =>
        new(Rule, id.Location, $"'{Excerpt.Of(id.Value)}' cannot be the id of a course")
        {
            Label = "lower-case letters, digits and single hyphens, a letter first",
            Hint = $"Write '{suggestion}'.",
        };
}
