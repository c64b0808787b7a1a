namespace CourseKit.Syntax;

public static class EmptyDeletion
{
    public static readonly Rule Rule = new(typeof(EmptyDeletion))
    {
        Code = "CK3008",
        Name = "empty-deletion",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This deletion is empty")
        {
            Label = "nothing to recall",
            Hint = "Put the hidden text between the braces, or write '\\{' for a brace.",
        };
}
