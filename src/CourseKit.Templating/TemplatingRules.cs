using CourseKit.Syntax;

namespace CourseKit.Templating;

/// <summary>
/// Every rule of this room: what is found in templates when they are read, checked and rendered, in the order of their codes. A test of the
/// house finds what is missing.
/// </summary>
public static class TemplatingRules
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
        MemoryLimit.Rule,
        RenderingFailed.Rule,
    ];
}
