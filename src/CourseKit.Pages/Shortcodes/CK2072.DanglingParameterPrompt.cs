using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <c>DanglingPrompt</c> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class DanglingParameterPrompt
{
    public static readonly Rule Rule = new(typeof(DanglingParameterPrompt))
    {
        Code = "CK2072",
        Name = "dangling-parameter-prompt",
        Severity = Severity.Error,
    };
}
