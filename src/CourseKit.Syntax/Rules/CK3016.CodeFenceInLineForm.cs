namespace CourseKit.Syntax;

public static class CodeFenceInLineForm
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3016",
        Name = "code-fence-in-line-form",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A code block in a block without markers is left out",
        Explanation = """
            In a block without markers a side is one line, so a code block cannot belong to one; and what stands in code is never a prompt. With `Q:` and `A:` a side may hold a code block.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What does this print?
            ```python
            print(1 + 1)
            ```
            2
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What does this print?
            ```python
            print(1 + 1)
            ```
            A: 2
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan fence) =>
        new(Rule, source.Locate(fence), "A code block in this review block is left out")
        {
            Label = "not part of any prompt",
            Hint = "Begin the sides with 'Q:' and 'A:' if it belongs to one of them.",
        };
}
