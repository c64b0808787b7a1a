using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="MetadataOutOfRange"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class ParameterOutOfRange
{
    public static readonly Rule Rule = new(typeof(ParameterOutOfRange))
    {
        Code = "CK2067",
        Name = "parameter-out-of-range",
        Severity = Severity.Error,
    };
}
