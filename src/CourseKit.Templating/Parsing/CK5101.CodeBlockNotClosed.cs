using CourseKit.Syntax;

namespace CourseKit.Templating;

public static class CodeBlockNotClosed
{
    public static readonly Rule Rule = new(typeof(CodeBlockNotClosed))
    {
        Code = "CK5101",
        Name = "code-block-not-closed",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan opening) =>
        new(Rule, source.Locate(opening), "The code opened with '{{' is never closed")
        {
            Label = "opened here",
            Hint = "Put '}}' where the code ends.",
        };
}
