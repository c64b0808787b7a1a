using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFieldUnknown
{
    public static readonly Rule Rule = new(typeof(LockFieldUnknown))
    {
        Code = "CK6105",
        Name = "lock-field-unknown",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, DataEntry entry, string what, string[] known) =>
        new(Rule, source.Locate(entry.KeySpan), $"A {what} in the lock file has an unknown field '{entry.Key}'")
        {
            Label = "unknown field",
            Hint = Suggestion.Nearest(entry.Key, known) is { } near
                ? $"Did you mean '{near}'?"
                : "Take it out: it would be lost at the next build.",
        };
}
