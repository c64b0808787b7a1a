using CourseKit.Syntax;

namespace CourseKit.Model;

public static class CourseIdChanged
{
    public static readonly Rule Rule = new(typeof(CourseIdChanged))
    {
        Code = "CK3067",
        Name = "course-id-changed",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(IdentityOptions options, IdentityLock previous) =>
        new(Rule, options.SettingsLocation, $"The course's id is '{options.CourseId}', and '{previous.CourseId}' in {IdentityLock.FileName}")
        {
            Label = "another id than before",
            Hint = $"Readers keep their history: GUIDs are still made from '{previous.AnkiCourseId}'. If this is a new course, set ankiCourse in the lock file to '{options.CourseId}'.",
        };
}
