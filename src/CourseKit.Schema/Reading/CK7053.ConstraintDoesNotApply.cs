using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Schema;

public static class ConstraintDoesNotApply
{
    public static readonly Rule Rule = new(typeof(ConstraintDoesNotApply))
    {
        Code = "CK7053",
        Name = "constraint-does-not-apply",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string attribute, string property, ValueType type) =>
        new(Rule, location, $"[{attribute}] cannot be asked of '{property}', which is {Kind(type)}")
        {
            Label = "does not apply",
            Hint = "Remove it, or change the type of the property.",
        };

    private static string Kind(ValueType type) =>
        type.List != ListType.None ? "a list" : type.Type == FieldType.Enum ? "an enum" : FieldWords.Expected(type.Type);
}
