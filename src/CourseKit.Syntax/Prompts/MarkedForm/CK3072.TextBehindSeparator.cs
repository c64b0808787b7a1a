namespace CourseKit.Syntax;

public static class TextBehindSeparator
{
    public static readonly Rule Rule = new(typeof(TextBehindSeparator))
    {
        Code = "CK3072",
        Name = "text-behind-separator",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Spoiled,
    };

    internal static Diagnostic At(SourceText source, TextSpan line, TextSpan separator) =>
        new(Rule, source.Locate(line), "This is read as part of the side above, in spite of the line between them")
        {
            Label = "no marker",
            Hint = "Begin a prompt with 'Q:', or with 'C:' where it has deletions; or take the line out.",
            Related = [new RelatedLocation(source.Locate(separator), "ends no side")],
        };
}
