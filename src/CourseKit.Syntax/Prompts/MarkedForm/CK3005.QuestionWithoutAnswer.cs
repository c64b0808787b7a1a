namespace CourseKit.Syntax;

public static class QuestionWithoutAnswer
{
    public static readonly Rule Rule = new(typeof(QuestionWithoutAnswer))
    {
        Code = "CK3005",
        Name = "question-without-answer",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(SourceText source, PromptMarker marker) =>
        new(Rule, source.Locate(marker.Span), "This question has no answer")
        {
            Label = "the question begins here",
            Hint = $"Put a line that begins with 'A{marker.Sign}' after it.",
        };
}
