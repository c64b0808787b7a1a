namespace CourseKit.Syntax;

/// <summary>Band 1, as far as the reader finds it.</summary>
public static class FrontMatterRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        FrontMatterNotClosed.Rule,
    ];
}
