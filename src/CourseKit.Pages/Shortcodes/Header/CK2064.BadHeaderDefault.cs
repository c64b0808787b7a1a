using CourseKit.Syntax;

namespace CourseKit.Model;

public static class BadHeaderDefault
{
    public static readonly Rule Rule = new(typeof(BadHeaderDefault))
    {
        Code = "CK2064",
        Name = "bad-header-default",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, ShortcodeParameter parameter) =>
        new(Rule, location, $"This default does not fit '{parameter.Name}'")
        {
            Label = "wrong type",
            Hint = parameter.Type == ParameterType.Choice
                ? $"Write one of {string.Join(", ", parameter.Choices)}."
                : $"Write {ParameterValue.Describe(parameter.Type)}.",
        };

    /// <param name="fault">What is wrong with a default of the right type.</param>
    internal static Diagnostic At(Location location, MetadataField field, string text, ValueFault fault) =>
        FieldFinding.Of(field, location, text, fault) with { Rule = Rule, Severity = Rule.Severity, Message = $"This default does not fit '{field.Key}'" };

    internal static Diagnostic OfReference(Location location, ShortcodeParameter parameter) =>
        new(Rule, location, $"'{parameter.Name}' cannot have a default")
        {
            Label = "names something of the course",
            Hint = $"Write '{parameter.Name}?:' and leave the default out.",
        };
}
