using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Band 3, as far as binding finds it.</summary>
public static class PromptBindingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        MisspeltBlockColor.Rule,
        BadPromptId.Rule,
        BadPromptDefaults.Rule,
        UnknownLintRule.Rule,
        TooManyDeletions.Rule,
    ];
}
