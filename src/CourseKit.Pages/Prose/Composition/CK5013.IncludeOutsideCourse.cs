using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IncludeOutsideCourse
{
    public static readonly Rule Rule = new(typeof(IncludeOutsideCourse))
    {
        Code = "CK5013",
        Name = "include-outside-course",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location path, string written) =>
        new(Rule, path, $"'{written}' leads out of the course folder")
        {
            Label = "outside the course",
            Hint = "Copy the file into the course folder.",
        };
}
