using CourseKit.Syntax;

namespace CourseKit.Model;

public static class WrongParameterType
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2052",
        Name = "wrong-parameter-type",
        Severity = Severity.Error,
        Title = "A parameter has a value of the wrong type",
        Explanation = """
            Shortcodes state what their parameters are: text, a number, true or false, an address. Widths and heights are whole numbers of pixels.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" width="wide" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="https://example.org/lamp.svg" alt="A lamp" width="640" >}}
            """,
    };

    internal static Diagnostic At(Location location, string value, ShortcodeParameter parameter) =>
        new(Rule, location, $"'{parameter.Name}' is {ParameterValue.Describe(parameter.Type)}, not '{value}'")
        {
            Label = "wrong type",
            Hint = $"Write {ParameterValue.Describe(parameter.Type)}.",
        };
}
