namespace CourseKit.Syntax;

public static class TextBehindSeparator
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3072",
        Name = "text-behind-separator",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
        Title = "Text behind a line that separates prompts is read as part of the side above",
        Explanation = """
            A line `---` may stand between prompts, but in a marked block a side reaches to the next marker. Text without one is therefore part of the side above,
            behind the line too.
            """,
        Bad = """
            ---
            title: Tides
            ---

            {{< orbit_review >}}
            Q: What makes the tides?
            A: The moon, above all.
            ---
            The sea rises {twice} a day.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Tides
            ---

            {{< orbit_review >}}
            Q: What makes the tides?
            A: The moon, above all.
            ---
            C: The sea rises {twice} a day.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan line, TextSpan separator) =>
        new(Rule, source.Locate(line), "This is read as part of the side above, in spite of the line between them")
        {
            Label = "no marker",
            Hint = "Begin a prompt with 'Q:', or with 'C:' where it has deletions; or take the line out.",
            Related = [new RelatedLocation(source.Locate(separator), "ends no side")],
        };
}
