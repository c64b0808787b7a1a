namespace CourseKit.Syntax;

public static class DeletionNotClosed
{
    public static readonly Rule Rule = new(typeof(DeletionNotClosed))
    {
        Code = "CK3010",
        Name = "deletion-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string brace) =>
        new(Rule, location, $"This '{brace}' has no partner")
        {
            Label = brace == "{" ? "opened here" : "closes nothing",
            Hint = $"Add the other brace, or write '\\{brace}' if it belongs to the text.",
        };
}
