namespace CourseKit.Syntax;

public static class MergeNotFinished
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6019",
        Name = "merge-not-finished",
        Severity = Severity.Error,
        Title = "A file holds both sides of a merge",
        Explanation = """
            Git could not merge two versions of the file and wrote both into it, between lines of `<<<<<<<`, `=======` and `>>>>>>>`. On the
            page they would be a heading and a row of quotes. In a fence of code such lines are an example and stay.
            """,
        Bad = """
            ---
            title: Tides
            ---

            <<<<<<< HEAD
            High water comes twice a day.
            =======
            High water comes about twice a day.
            >>>>>>> rewording
            """,
        Good = """
            ---
            title: Tides
            ---

            High water comes about twice a day.
            """,
    };

    internal static Diagnostic At(SourceText source, TextSpan mark) =>
        new(Rule, source.Locate(mark), "The file holds both sides of a merge")
        {
            Label = "both sides follow",
            Hint = "Keep the lines that are right and take out the other ones and the three lines of marks.",
        };
}
