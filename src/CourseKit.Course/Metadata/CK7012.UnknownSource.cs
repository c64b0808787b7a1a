using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownSource
{
    public static readonly Rule Rule = new(typeof(UnknownSource))
    {
        Code = "CK7012",
        Name = "unknown-source",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, MetadataField field, string value, IReadOnlyList<string> known) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is no source of this course")
        {
            Label = "no such source",
            Hint = Suggestion.Nearest(value, known) is { } near
                ? $"Did you mean '{near}'?"
                : $"Add '{Excerpt.Of(value)}: Its title' under 'sources' in course.yml.",
        };
}
