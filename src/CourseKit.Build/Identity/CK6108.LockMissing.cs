using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockMissing
{
    public static readonly Rule Rule = new(typeof(LockMissing))
    {
        Code = "CK6108",
        Name = "lock-missing",
        Severity = Severity.Warning,
    };

    public static Diagnostic At(IdentityLock next) =>
        new(Rule, Location.OfFile(IdentityLock.FileName), $"The course has {Prompts(next)} and no lock file that remembers which is which")
        {
            Hint = $"Run 'coursekit build' and commit {IdentityLock.FileName}.",
        };

    internal static string Prompts(IdentityLock identities) =>
        identities.Prompts.Count == 1 ? "1 prompt" : FormattableString.Invariant($"{identities.Prompts.Count} prompts");
}
