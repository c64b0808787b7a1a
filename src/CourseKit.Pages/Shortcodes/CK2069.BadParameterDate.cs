using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="BadMetadataDate"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class BadParameterDate
{
    public static readonly Rule Rule = new(typeof(BadParameterDate))
    {
        Code = "CK2069",
        Name = "bad-parameter-date",
        Severity = Severity.Error,
    };
}
