namespace CourseKit.Syntax;

public static class AnswerWithoutQuestion
{
    public static readonly Rule Rule = new(typeof(AnswerWithoutQuestion))
    {
        Code = "CK3006",
        Name = "answer-without-question",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, TextSpan marker) =>
        new(Rule, source.Locate(marker), "This answer has no question of its own")
        {
            Label = "a question is missing before it",
            Hint = "Put a line that begins with 'Q:' before it, or join it to the answer above.",
        };
}
