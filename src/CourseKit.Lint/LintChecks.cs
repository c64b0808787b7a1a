namespace CourseKit.Model;

/// <summary>Every lint rule, in the order of their codes. A new rule is two files, a line here and one in the ledger.</summary>
public static class LintChecks
{
    public static IReadOnlyList<LintRule> All { get; } =
    [
        new(PromptIdTaken.Rule) { Course = TakenIds.Check },
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
}
