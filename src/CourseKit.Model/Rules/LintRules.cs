namespace CourseKit.Model;

/// <summary>Every lint rule, in the order of their codes. A new rule is one file and one line here.</summary>
public static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(PromptIdTaken.Rule) { Course = PromptIdTaken.Check },
        new(RepeatedPrompt.Rule) { Course = RepeatedPrompt.Check },
        new(OneQuestionTwoAnswers.Rule) { Course = OneQuestionTwoAnswers.Check },
        new(UnbalancedMark.Rule) { Prompt = UnbalancedMark.Check },
    ];
}
