using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotInRevision
{
    public static readonly Rule Rule = new(typeof(LockNotInRevision))
    {
        Code = "CK6181",
        Name = "lock-not-in-revision",
        Severity = Severity.Error,
    };

    /// <param name="operand">As the user gave it.</param>
    /// <param name="path">The file looked for.</param>
    public static Diagnostic At(string operand, string revision, string path) =>
        new(Rule, Location.OfFile(operand), $"There is no file '{path}' in the revision '{revision}'")
        {
            Hint = $"Name a revision that holds it, or its path there: '{revision}:PATH'. 'git log -- {path}' lists the commits.",
        };
}
