namespace CourseKit.Syntax;

public static class AttributesOnAnswer
{
    public static readonly Rule Rule = new(typeof(AttributesOnAnswer))
    {
        Code = "CK3026",
        Name = "attributes-on-answer",
        Severity = Severity.Warning,
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
