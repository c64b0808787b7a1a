namespace CourseKit.Syntax;

/// <summary>Code 6019: of a file as a whole, whatever it holds.</summary>
public static class SourceRules
{
    public static IReadOnlyList<Rule> All { get; } = [MergeNotFinished.Rule];
}
