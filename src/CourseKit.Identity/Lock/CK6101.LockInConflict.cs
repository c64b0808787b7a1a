using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockInConflict
{
    public static readonly Rule Rule = new(typeof(LockInConflict))
    {
        Code = "CK6101",
        Name = "lock-in-conflict",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan marker) =>
        new(Rule, source.Locate(marker), "The lock file holds a merge conflict")
        {
            Label = "both sides of a merge follow",
            Hint =
                "Run 'coursekit lock merge' in the course: it merges both sides, prompt by prompt. 'coursekit lock install' has git do so.",
        };
}
