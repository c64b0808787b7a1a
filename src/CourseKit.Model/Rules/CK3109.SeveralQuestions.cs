using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SeveralQuestions
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3109",
        Name = "several-questions",
        Severity = Severity.Hint,
        Title = "A prompt asks more than one thing",
        Explanation = """
            Whoever knew one half of two questions cannot grade the answer. Make a prompt of each.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy, and why does it fail?
            A stand-in for the goal; under pressure the two part.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            Why does a proxy fail under pressure?
            The proxy and the goal part.
            {{< /orbit_review >}}
            """,
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
