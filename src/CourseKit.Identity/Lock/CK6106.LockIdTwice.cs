using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockIdTwice
{
    public static readonly Rule Rule = new(typeof(LockIdTwice))
    {
        Code = "CK6106",
        Name = "lock-id-twice",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, TextSpan first, string what, string name) =>
        new(Rule, source.Locate(span), $"The {what} '{name}' is in the lock file twice")
        {
            Label = "the second",
            Hint = "Run 'coursekit lock merge' after a merge of branches; else keep the one whose texts are on the page now.",
            Related = [new RelatedLocation(source.Locate(first), "the first")],
        };
}
