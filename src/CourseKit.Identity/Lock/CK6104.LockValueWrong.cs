using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockValueWrong
{
    public static readonly Rule Rule = new(typeof(LockValueWrong))
    {
        Code = "CK6104",
        Name = "lock-value-wrong",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan span, string message, string wanted) =>
        new(Rule, source.Locate(span), message)
        {
            Label = $"should be {wanted}",
            Hint = "Take the line back from version control.",
        };
}
