using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Says what <see cref="SlowMetadataPattern"/> says of metadata; see <see cref="ParameterFinding"/>.</summary>
public static class SlowParameterPattern
{
    public static readonly Rule Rule = new(typeof(SlowParameterPattern))
    {
        Code = "CK2074",
        Name = "slow-parameter-pattern",
        Severity = Severity.Warning,
    };
}
