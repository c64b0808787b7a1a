namespace CourseKit.Syntax;

public static class StrayRawTag
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3002",
        Name = "stray-raw-tag",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A line of a review block is only a raw tag",
        Explanation = """
            A line of a review block is one side of a prompt. A line with nothing but HTML tags is a paste accident, most often half of another block. It is skipped, and pairing goes
            on as if it were not there. A tag that a prompt is about is written in a code span.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            <orbit-reviewarea>
            When does a proxy fail?
            When it is optimized hard.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.

            When does a proxy fail?
            When it is optimized hard.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(SourceText source, StrayTag tag) =>
        new(Rule, source.Locate(tag.Span), $"The raw tag <{tag.Name}> stands on a line of its own in a review block")
        {
            Label = "skipped",
            Hint = "Delete the line.",
            Fix = DeleteLines(source, tag.Span),
        };

    /// <summary>Null when something else stands on the lines: that may be text.</summary>
    private static Fix? DeleteLines(SourceText source, TextSpan tag)
    {
        var first = source.GetPosition(tag.Start).Line;
        var last = source.GetPosition(tag.End).Line;
        var start = source.GetLine(first).Start;
        var end = source.GetLine(last).End;
        var isAlone = source.Text.SkipBlanks(start, end) >= tag.Start && source.Text.SkipBlanks(tag.End, end) == end;
        if (!isAlone) return null;
        var next = last < source.LineCount ? source.GetLine(last + 1).Start : end;
        return new Fix("Delete the line", [TextEdit.Delete(source, TextSpan.FromBounds(start, next))]);
    }
}
