using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LongQuestion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3108",
        Name = "long-question",
        Severity = Severity.Hint,
        Title = "A question is long",
        Explanation = """
            Nineteen questions in twenty have 20 words or fewer; from 25 on this is a hint. Of a long question readers learn the shape, not the content: they know it by its
            first words and no longer read what it asks. Give a scenario a name, and ask one thing about it.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            A grower writes a score that counts the red pixels in a picture of the row, and one night the lamps turn red and the score leaps up. What went wrong?
            The score could be raised without any fruit.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            How did red lamps raise a score that counts red pixels?
            They made every leaf look red.
            {{< /orbit_review >}}
            """,
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
