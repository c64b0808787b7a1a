using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCitation
{
    public static readonly Rule Rule = new(typeof(UnknownCitation))
    {
        Code = "CK4147",
        Name = "unknown-citation",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Citation citation, IReadOnlyList<string> known) =>
        new(Rule, citation.Location, $"'{Excerpt.Of(citation.Key)}' is no source of this course")
        {
            Label = "no such source",
            Hint = Suggestion.Nearest(citation.Key, known) is { } near
                ? $"Did you mean '{near}'?"
                : $"Add '{Excerpt.Of(citation.Key)}: Its title' under 'sources' in course.yml, or write {(citation.IsInBraces ? "'\\{' when braces" : "'\\[' when brackets")} are meant.",
        };
}
