namespace CourseKit.Syntax;

public static class TextAfterClosingName
{
    public static readonly Rule Rule = new()
    {
        Code = "CK2012",
        Name = "text-after-closing-name",
        Severity = Severity.Error,
        Title = "A closing tag holds more than a name",
        Explanation = """
            A closing tag is the name alone: `{{< /details >}}`. Parameters belong to the opening tag.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< details summary="Why?" >}}
            It paid.
            {{< /details summary="Why?" >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< details summary="Why?" >}}
            It paid.
            {{< /details >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan text, string name) =>
        new(Rule, source.Locate(text), $"The closing tag of '{name}' holds more than the name")
        {
            Label = "does not belong here",
            Hint = "Parameters go into the opening tag; delete them here.",
        };
}
