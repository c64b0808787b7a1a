namespace CourseKit.Syntax;

public static class StrayRawTag
{
    public static readonly Rule Rule = new(typeof(StrayRawTag))
    {
        Code = "CK3002",
        Name = "stray-raw-tag",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
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
