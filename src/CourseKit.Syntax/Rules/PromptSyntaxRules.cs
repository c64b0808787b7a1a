namespace CourseKit.Syntax;

/// <summary>Band 3, as far as the parser finds it.</summary>
public static class PromptSyntaxRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        OddLineCount.Rule,
        StrayRawTag.Rule,
        EmptySide.Rule,
        MixedPromptForms.Rule,
        QuestionWithoutAnswer.Rule,
        AnswerWithoutQuestion.Rule,
        ClozeWithoutDeletion.Rule,
        EmptyDeletion.Rule,
        NestedDeletion.Rule,
        DeletionNotClosed.Rule,
        AttributeListNotClosed.Rule,
        MalformedAttribute.Rule,
        RepeatedAttribute.Rule,
        BlockWithoutPrompts.Rule,
        PairingLooksShifted.Rule,
        CodeFenceInLineForm.Rule,
        ShortcodeInPrompt.Rule,
        NestedReviewBlock.Rule,
        PairInsideSide.Rule,
        ReviewAreaNotClosed.Rule,
        PromptOutsideArea.Rule,
        OrbitPromptIncomplete.Rule,
        BrokenOrbitTag.Rule,
        OrbitTagNeverOpened.Rule,
        TextInReviewArea.Rule,
        AttributesOnAnswer.Rule,
        WideColonOfMarker.Rule,
        TextBehindSeparator.Rule,
    ];
}
