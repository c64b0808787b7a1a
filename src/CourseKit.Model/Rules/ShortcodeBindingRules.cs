using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Band 2, as far as binding finds it: parameters, and what a course's own shortcodes state.</summary>
public static class ShortcodeBindingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnknownParameter.Rule,
        MissingParameter.Rule,
        WrongParameterType.Rule,
        TooManyParameters.Rule,
        RepeatedParameter.Rule,
        BadChoice.Rule,
        ShortcodeHeaderNotClosed.Rule,
        BadHeaderLine.Rule,
        UnknownHeaderWord.Rule,
        RepeatedHeaderName.Rule,
        BadHeaderDefault.Rule,
        BadHeaderPosition.Rule,
        BadHeaderLimit.Rule,
        ParameterOutOfRange.Rule,
        ParameterPatternMismatch.Rule,
        BadParameterDate.Rule,
        WrongParameterLength.Rule,
        DanglingParameterPage.Rule,
        DanglingParameterPrompt.Rule,
        UnknownParameterSource.Rule,
        SlowParameterPattern.Rule,
    ];
}
