namespace CourseKit.Syntax;

public static class MisplacedEqualsSign
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2017",
        Name = "misplaced-equals-sign",
        Severity = Severity.Error,
        Title = "An equals sign does not follow a name",
        Explanation = """
            In `name="value"` the equals sign stands directly behind the name. A blank may follow it, none may stand before it.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src ="lamp.svg" alt="A lamp" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan sign, string name) =>
        new(Rule, source.Locate(sign), name.Length == 0 ? "This equals sign has no name before it" : $"A blank stands between '{name}' and '='")
        {
            Label = "this equals sign",
            Hint = name.Length == 0 ? "Put the name of the parameter before it." : $"Write {name}=\"...\" without a blank.",
        };
}
