using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockUnreadable
{
    public static readonly Rule Rule = new(typeof(LockUnreadable))
    {
        Code = "CK6100",
        Name = "lock-unreadable",
        Severity = Severity.Error,
    };

    /// <summary>Takes what the JSON reader found.</summary>
    internal static Diagnostic At(Diagnostic mistake) =>
        new(Rule, mistake.Location, $"The lock file cannot be read: {mistake.Message}")
        {
            Label = mistake.Label,
            Hint = "Mend it here, or take the file back from version control. It is not replaced: readers' histories hang on it.",
            Related = mistake.Related,
        };
}
