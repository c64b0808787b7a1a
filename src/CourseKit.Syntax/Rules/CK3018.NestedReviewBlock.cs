namespace CourseKit.Syntax;

public static class NestedReviewBlock
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3018",
        Name = "nested-review-block",
        Severity = Severity.Error,
        Title = "A review block stands inside another",
        Explanation = """
            A review block holds prompts and nothing else. Most often the closing tag of the outer block stands too far down.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< orbit_review >}}
            When does a proxy fail?
            When it is optimized hard.
            {{< /orbit_review >}}
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}

            {{< orbit_review >}}
            When does a proxy fail?
            When it is optimized hard.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, ShortcodeTag tag) =>
        new(Rule, source.Locate(tag.Span), "This review block stands inside another")
        {
            Label = "the inner block",
            Hint = $"Close the outer block before it with '{tag.ClosingTag}'.",
        };
}
