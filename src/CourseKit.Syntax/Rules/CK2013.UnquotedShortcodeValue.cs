namespace CourseKit.Syntax;

public static class UnquotedShortcodeValue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2013",
        Name = "unquoted-shortcode-value",
        Severity = Severity.Error,
        Title = "A positional value needs quotes",
        Explanation = """
            Without quotes, a positional value is made of letters, digits, `_`, `-` and `.`. Paths and addresses hold other characters and are put between
            double quotes.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            [Next]({{< relref /page.md >}})
            """,
        Good = """
            ---
            title: Proxies
            ---

            [Next]({{< relref "/page.md" >}})
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan value) =>
        new(Rule, source.Locate(value), $"The value '{source.GetText(value)}' needs quotes")
        {
            Label = "not in quotes",
            Hint = $"Write \"{source.GetText(value)}\".",
        };
}
