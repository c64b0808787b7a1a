using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFieldMissing
{
    public static readonly Rule Rule = new(typeof(LockFieldMissing))
    {
        Code = "CK6103",
        Name = "lock-field-missing",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, string what, string field) =>
        new(Rule, source.Locate(span), $"A {what} in the lock file has no '{field}'")
        {
            Label = $"'{field}' is missing",
            Hint = "Take the line back from version control.",
        };
}
