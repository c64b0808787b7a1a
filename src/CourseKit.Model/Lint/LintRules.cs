using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Every lint rule, in the order of their codes. A new rule is one file and one line here.</summary>
public static class LintRules
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(PromptIdTaken.Rule) { Course = PromptIdTaken.Check },
        new(RepeatedPrompt.Rule) { Course = RepeatedPrompt.Check },
        new(OneQuestionTwoAnswers.Rule) { Course = OneQuestionTwoAnswers.Check },
        new(SimilarQuestions.Rule) { Course = SimilarQuestions.Check },
        new(AnswerInQuestion.Rule) { Prompt = AnswerInQuestion.Check },
        new(BinaryQuestion.Rule) { Prompt = BinaryQuestion.Check },
        new(LongAnswer.Rule) { Prompt = LongAnswer.Check },
        new(LongQuestion.Rule) { Prompt = LongQuestion.Check },
        new(SeveralQuestions.Rule) { Prompt = SeveralQuestions.Check },
        new(ListAnswer.Rule) { Prompt = ListAnswer.Check },
        new(OpenEndedUnmarked.Rule) { Prompt = OpenEndedUnmarked.Check },
        new(UnbalancedMark.Rule) { Prompt = UnbalancedMark.Check, OnRepeats = true },
        new(RevealingBlank.Rule) { Page = RevealingBlank.Check },
        new(NeedsItsPage.Rule) { Page = NeedsItsPage.Check },
        new(AuthorshipTrivia.Rule) { Prompt = AuthorshipTrivia.Check },
        new(AnswerNotInText.Rule) { Page = AnswerNotInText.Check },
        new(TermWrittenTwoWays.Rule) { Page = TermWrittenTwoWays.Check },
        new(PictureOrbitCannotShow.Rule) { Prompt = PictureOrbitCannotShow.Check },
        new(UnevenReview.Rule) { Page = UnevenReview.Check },
        new(QuestionStyle.Rule) { Page = QuestionStyle.Check },
    ];

    /// <summary>By code or by name, letter case ignored.</summary>
    public static Rule? Find(string codeOrName) => All.Select(lint => lint.Rule).FirstOrDefault(rule => Same(rule.Code, codeOrName) || Same(rule.Name, codeOrName));

    /// <summary>The code or name that was most likely meant.</summary>
    public static string? Nearest(string codeOrName)
    {
        var isCode = codeOrName.StartsWith("CK", StringComparison.OrdinalIgnoreCase);
        return Suggestion.Nearest(codeOrName, All.Select(lint => isCode ? lint.Rule.Code : lint.Rule.Name));
    }

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
