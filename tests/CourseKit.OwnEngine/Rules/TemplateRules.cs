using CourseKit.Syntax;

namespace OwnEngine;

/// <summary>Codes 5100 to 5199: what is found in templates when they are read, checked and rendered.</summary>
public static class TemplateRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        CodeBlockNotClosed.Rule,
        TemplateStringNotClosed.Rule,
        TemplateCharacterUnknown.Rule,
        ExpressionMissing.Rule,
        TemplateTokenUnexpected.Rule,
        BracketNotClosed.Rule,
        BlockNotClosed.Rule,
        EndWithoutStart.Rule,
        LiteralInvalid.Rule,
        TemplateNestedTooDeeply.Rule,
        AssignmentMisplaced.Rule,
        EscapeBlockNotClosed.Rule,
        JumpOutsideLoop.Rule,
        FunctionInvalid.Rule,
        FunctionExpected.Rule,
        LoopMemberUnknown.Rule,
        LoopOptionUnknown.Rule,
        TemplateNameUnknown.Rule,
        TemplateMemberUnknown.Rule,
        ArgumentCountWrong.Rule,
        ArgumentNameUnknown.Rule,
        TextNotEscaped.Rule,
        TemplateNotFound.Rule,
        NotAFunction.Rule,
        ChanceRefused.Rule,
        CheckIncomplete.Rule,
        StepLimit.Rule,
        DepthLimit.Rule,
        OutputLimit.Rule,
        ValueSizeLimit.Rule,
        RegexTooSlow.Rule,
        MemberOfNull.Rule,
        OperatorNotSupported.Rule,
        ArgumentUnfit.Rule,
        ArgumentValueInvalid.Rule,
        CalculationFailed.Rule,
        ReadOnlyAssigned.Rule,
        NotIterable.Rule,
        ObjectExpected.Rule,
        ClockMissing.Rule,
    ];
}
