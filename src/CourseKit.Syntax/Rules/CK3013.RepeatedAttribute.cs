namespace CourseKit.Syntax;

public static class RepeatedAttribute
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3013",
        Name = "repeated-attribute",
        Severity = Severity.Error,
        Title = "An item of metadata is given twice",
        Explanation = """
            A prompt has one id, and each key one value. Which of two counts would be a guess.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {difficulty=1 difficulty=2}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy? {difficulty=2}
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, AttributeSyntax attribute, AttributeSyntax first) =>
        new(Rule, source.Locate(attribute.NameSpan), attribute.Kind == AttributeKind.Id ? "This prompt has a second id" : $"'{attribute.Name}' is given twice")
        {
            Label = "the second one",
            Hint = "Keep one of the two.",
            Related = [new RelatedLocation(source.Locate(first.NameSpan), "the first one")],
        };
}
