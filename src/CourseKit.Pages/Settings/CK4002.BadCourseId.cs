using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadCourseId
{
    public static readonly Rule Rule = new(typeof(BadCourseId))
    {
        Code = "CK4002",
        Name = "bad-course-id",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Located<string> id, string suggestion) =>
        new(Rule, id.Location, $"'{Excerpt.Of(id.Value)}' cannot be the id of a course")
        {
            Label = "lower-case letters, digits and single hyphens, a letter first",
            Hint = $"Write '{suggestion}'.",
        };
}
