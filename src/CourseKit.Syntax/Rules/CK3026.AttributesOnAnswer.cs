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
            The id, tags and values of a prompt stand at the end of its question. On an answer they are text; behind `A:` what
            Markdown knows of them is the paragraph's, as it is behind any paragraph, and not the prompt's.
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

    internal static Diagnostic At(SourceText source, TextSpan list) => Of(source, list, "read as text");

    /// <summary>Of metadata behind a side that is Markdown, which takes an id or class for the paragraph's.</summary>
    internal static Diagnostic InMarkdown(SourceText source, TextSpan list, bool hasId) =>
        Of(source, list, hasId ? "names the paragraph, not the prompt" : "says nothing of the prompt");

    private static Diagnostic Of(SourceText source, TextSpan list, string label) =>
        new(Rule, source.Locate(list), "This metadata stands on an answer")
        {
            Label = label,
            Hint = "Move it to the end of the question.",
        };
}
