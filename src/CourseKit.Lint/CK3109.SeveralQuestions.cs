using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SeveralQuestions
{
    public static readonly Rule Rule = new(typeof(SeveralQuestions))
    {
        Code = "CK3109",
        Name = "several-questions",
        Severity = Severity.Hint,
    };

    internal static void Check(PromptReading prompt, Action<Diagnostic> report)
    {
        if (!prompt.IsEnglish || !prompt.IsQuestion) return;
        if (Asks.In(prompt.Question) > 1) report(At(prompt.Question.Place));
    }

    private static Diagnostic At(Location location) =>
        new(Rule, location, "This prompt asks more than one thing")
        {
            Label = "cannot be graded as one",
            Hint = "Make a prompt of each question.",
        };
}
