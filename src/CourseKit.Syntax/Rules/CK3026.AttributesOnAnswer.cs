namespace CourseKit.Syntax;

public static class AttributesOnAnswer
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3026",
        Name = "attributes-on-answer",
        Severity = Severity.Warning,
        Title = "Metadata stands on an answer",
        Explanation = """
            The id, tags and values of a prompt stand at the end of its question. On an answer they are text.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal. {#proxy}
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {#proxy}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan list) =>
        new(Rule, source.Locate(list), "This metadata stands on an answer")
        {
            Label = "read as text",
            Hint = "Move it to the end of the question.",
        };
}
