using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFromNewerVersion
{
    public static readonly Rule Rule = new(typeof(LockFromNewerVersion))
    {
        Code = "CK6102",
        Name = "lock-from-newer-version",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, string version) =>
        new(Rule, source.Locate(span), $"The lock file has version {version}; this CourseKit reads up to {IdentityLock.Version}")
        {
            Label = "written by a newer CourseKit",
            Hint = "Update CourseKit.",
        };
}
