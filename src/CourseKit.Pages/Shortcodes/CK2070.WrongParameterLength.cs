using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="WrongMetadataLength"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class WrongParameterLength
{
    public static readonly Rule Rule = new(typeof(WrongParameterLength))
    {
        Code = "CK2070",
        Name = "wrong-parameter-length",
        Severity = Severity.Error,
    };
}
