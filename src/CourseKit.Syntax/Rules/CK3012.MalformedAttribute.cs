namespace CourseKit.Syntax;

public static class MalformedAttribute
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3012",
        Name = "malformed-attribute",
        Severity = Severity.Error,
        Title = "An item of metadata cannot be read",
        Explanation = """
            An item is `#id`, `.tag`, `key=value` or `key="several words"`. Items are separated by blanks, and nothing stands around the equals sign.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy core}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy .core}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan item)
    {
        var written = source.GetText(item);
        return new Diagnostic(Rule, source.Locate(item), $"'{written}' is no item of metadata")
        {
            Label = "not understood",
            Hint = written.All(char.IsLetterOrDigit)
                ? $"Write '.{written}' for a tag, or '{written}=...' for a value."
                : "Write '#id', '.tag' or 'key=value', with quotes around several words.",
        };
    }
}
