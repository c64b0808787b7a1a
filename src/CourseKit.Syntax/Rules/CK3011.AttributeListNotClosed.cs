namespace CourseKit.Syntax;

public static class AttributeListNotClosed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3011",
        Name = "attribute-list-not-closed",
        Severity = Severity.Error,
        Title = "Metadata of a prompt is not closed",
        Explanation = """
            Metadata stands at the end of the question, in braces: `{#id .tag key="value"}`. Braces and quotes come in pairs.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy .core
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

    internal static Diagnostic At(SourceText source, int brace) =>
        new(Rule, source.Locate(new TextSpan(brace, 1)), "This list of metadata has no end")
        {
            Label = "opened here",
            Hint = "Put '}' after the last item, or write '\\{' if it belongs to the text.",
        };
}
