using CourseKit.Syntax;

namespace CourseKit.Schema;

/// <summary>Codes 7050 to 7079: the author's records in C#.</summary>
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
