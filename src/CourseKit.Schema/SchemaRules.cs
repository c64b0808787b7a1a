using CourseKit.Syntax;

namespace CourseKit.Schema;

/// <summary>
/// Every rule of this room: the author's records in C#, in the order of their codes. A test of the house finds what is missing.
/// </summary>
public static class SchemaRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        UnsupportedFieldType.Rule,
        RoleTakenTwice.Rule,
        RecordIsNoSchema.Rule,
        ConstraintDoesNotApply.Rule,
        ImpossibleConstraint.Rule,
        BadPattern.Rule,
        KeyTakenTwice.Rule,
        UnusableKey.Rule,
        ConstraintNotChecked.Rule,
        CSharpNotParsed.Rule,
        UnsettableProperty.Rule,
    ];
}
