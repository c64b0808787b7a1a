using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnknownCallout
{
    public static readonly Rule Rule = new(typeof(UnknownCallout))
    {
        Code = "CK5030",
        Name = "unknown-callout",
        Severity = Severity.Warning,
    };

    internal static Diagnostic At(Location name, string kind) =>
        new(Rule, name, $"'{Excerpt.Of(kind)}' is no kind of callout")
        {
            Label = "not known",
            Hint = Suggestion.Nearest(kind, CalloutNames.All) is { } near
                ? $"Did you mean '{near}'?"
                : kind is "details" or "spoiler" or "collapse" ? "What readers open is {{< details >}}." : "Write note, tip, important, warning or caution, and your own word behind it as the title.",
        };
}
