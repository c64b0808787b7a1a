using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <c>DanglingPage</c> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class DanglingParameterPage
{
    public static readonly Rule Rule = new(typeof(DanglingParameterPage))
    {
        Code = "CK2071",
        Name = "dangling-parameter-page",
        Severity = Severity.Error,
    };
}
