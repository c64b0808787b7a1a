namespace CourseKit.Syntax;

public static class BlockWithoutPrompts
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3014",
        Name = "block-without-prompts",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A review block holds no prompts",
        Explanation = """
            The block would show nothing to review. What stands in a comment is not a prompt.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            <!-- prompts to come -->
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
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan tag) =>
        new(Rule, source.Locate(tag), "This review block holds no prompts")
        {
            Label = "an empty block",
            Hint = "Write prompts into it, or delete it.",
        };
}
