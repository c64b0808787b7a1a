using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongParameterType
{
    public static readonly Rule Rule = new(typeof(WrongParameterType))
    {
        Code = "CK2052",
        Name = "wrong-parameter-type",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(Location location, string value, ShortcodeParameter parameter) =>
        new(Rule, location, $"'{parameter.Name}' is {ParameterValue.Describe(parameter.Type)}, not '{value}'")
        {
            Label = "wrong type",
            Hint = $"Write {ParameterValue.Describe(parameter.Type)}.",
        };
}
