namespace CourseKit.Syntax;

public static class ClozeWithoutDeletion
{
    public static readonly Rule Rule = new(typeof(ClozeWithoutDeletion))
    {
        Code = "CK3007",
        Name = "cloze-without-deletion",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location) =>
        new(Rule, location, "This cloze hides nothing")
        {
            Label = "no braces in this text",
            Hint = "Put braces around what the reader is to recall: {like this}.",
        };
}
