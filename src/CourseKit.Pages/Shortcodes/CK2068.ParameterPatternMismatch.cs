using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="MetadataPatternMismatch"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class ParameterPatternMismatch
{
    public static readonly Rule Rule = new(typeof(ParameterPatternMismatch))
    {
        Code = "CK2068",
        Name = "parameter-pattern-mismatch",
        Severity = Severity.Error,
    };
}
