using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LongQuestion
{
    public static readonly Rule Rule = new(typeof(LongQuestion))
    {
        Code = "CK3108",
        Name = "long-question",
        Severity = Severity.Hint,
    };

    private const int MostWords = 25;

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (prompt.IsQuestion && prompt.QuestionLength > MostWords) report(At(prompt.Question.Place, prompt.QuestionLength));
    }

    private static Diagnostic At(Location location, int words) =>
        new(Rule, location, $"The question has {words} words")
        {
            Label = "will be known by its shape",
            Hint = "Name the scenario instead of telling it, and ask one thing.",
        };
}
