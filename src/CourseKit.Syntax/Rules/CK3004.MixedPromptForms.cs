namespace CourseKit.Syntax;

public static class MixedPromptForms
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3004",
        Name = "mixed-prompt-forms",
        Severity = Severity.Error,
        Title = "A review block mixes marked and unmarked prompts",
        Explanation = """
            A block is in line form, without markers, or its prompts begin with `Q:` or `C:`. In a mixture a line without a marker could be a question or the rest of an answer.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.

            Q: When does a proxy fail?
            A: When it is optimized hard.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Q: What is a proxy?
            A: A measure that stands for the goal.

            Q: When does a proxy fail?
            A: When it is optimized hard.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan line, TextSpan marker) =>
        new(Rule, source.Locate(line), "This line has no marker, but other prompts of the block do")
        {
            Label = "no marker",
            Hint = "Put 'Q:' before a question, 'A:' before an answer, 'C:' before a cloze.",
            Related = [new RelatedLocation(source.Locate(marker), "the first marker")],
        };
}
