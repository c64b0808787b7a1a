namespace CourseKit.Syntax;

public static class ShortcodeValueMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2016",
        Name = "shortcode-value-missing",
        Severity = Severity.Error,
        Title = "A parameter has a name and no value",
        Explanation = """
            A named parameter is `name="value"`. For an empty value write `name=""`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt= >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan name, string parameter) =>
        new(Rule, source.Locate(name), $"The parameter '{parameter}' has no value")
        {
            Label = "nothing follows",
            Hint = $"Write {parameter}=\"...\".",
        };
}
