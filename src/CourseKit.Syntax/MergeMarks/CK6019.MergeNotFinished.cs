namespace CourseKit.Syntax;

public static class MergeNotFinished
{
    public static readonly Rule Rule = new(typeof(MergeNotFinished))
    {
        Code = "CK6019",
        Name = "merge-not-finished",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan mark) =>
        new(Rule, source.Locate(mark), "The file holds both sides of a merge")
        {
            Label = "both sides follow",
            Hint = "Keep the lines that are right and take out the other ones and the three lines of marks.",
        };
}
