namespace CourseKit.Syntax;

public static class SingleQuotedValue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2010",
        Name = "single-quoted-value",
        Severity = Severity.Error,
        Title = "A value is in single quotes",
        Explanation = """
            Only double quotes and backquotes quote a value. Single quotes become part of it, and a blank between them ends it.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< figure src='lamp.svg' alt='A lamp' >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< figure src="lamp.svg" alt="A lamp" >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan value) =>
        new(Rule, source.Locate(value), "Single quotes do not quote a value")
        {
            Label = "in single quotes",
            Hint = $"Write \"{source.GetText(value).Trim('\'').Replace("\"", "\\\"")}\".",
        };
}
