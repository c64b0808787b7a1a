namespace CourseKit.Syntax;

public static class NestedDeletion
{
    public static readonly Rule Rule = new(typeof(NestedDeletion))
    {
        Code = "CK3009",
        Name = "nested-deletion",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location inner, Location outer) =>
        new(Rule, inner, "This deletion stands inside another")
        {
            Label = "the inner one begins here",
            Hint = "Put them side by side, or write '\\{' and '\\}' for braces that belong to the text.",
            Related = [new RelatedLocation(outer, "the outer one begins here")],
        };
}
