using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Codes 5300 to 5349: formulas and code.</summary>
public static class TypesettingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        FormulaNotUnderstood.Rule,
        EquationNotFound.Rule,
        EquationLabelTwice.Rule,
        TypesettingNotAvailable.Rule,
        TypesettingGivenUp.Rule,
        MacroNeverEnds.Rule,
        CommandNotForReader.Rule,
        LineBreakWithoutLines.Rule,
    ];
}
