using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ParamNotFound
{
    public static readonly Rule Rule = new(typeof(ParamNotFound))
    {
        Code = "CK5203",
        Name = "param-not-found",
        Severity = Severity.Error,
    };

    /// <param name="near">The known name that may have been meant; null for none.</param>
    public static Diagnostic At(Location name, string path, string? near) =>
        new(Rule, name, $"There is no value '{path}'")
        {
            Label = "neither in the front matter nor in the course's params",
            Hint = near is not null ? $"Did you mean '{near}'?" : "Add it to the page's front matter, or under params in course.yml.",
        };
}
