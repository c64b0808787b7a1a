using CourseKit.Syntax;

namespace CourseKit.Export;

public static class TypesettingNotAvailable
{
    public static readonly Rule Rule = new(typeof(TypesettingNotAvailable))
    {
        Code = "CK5303",
        Name = "typesetting-not-available",
        Severity = Severity.Error,
    };

    /// <param name="what">The first thing that could not be typeset.</param>
    internal static Diagnostic At(Location place, string what) =>
        new(Rule, place, $"The {what} cannot be typeset: CourseKit has no part for that on this system")
        {
            Label = "would be shown as it is written",
            Hint = "Build on another system, or write 'typesetting: none' in course.yml to have TeX and plain code.",
        };
}
