using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <c>UnknownSource</c> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class UnknownParameterSource
{
    public static readonly Rule Rule = new(typeof(UnknownParameterSource))
    {
        Code = "CK2073",
        Name = "unknown-parameter-source",
        Severity = Severity.Error,
    };
}
