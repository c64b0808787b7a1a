using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NeedsItsPage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3114",
        Name = "needs-its-page",
        Severity = Severity.Hint,
        Title = "A prompt cannot be understood without its page",
        Explanation = """
            A prompt comes back weeks later, in an app, without the page around it. "In the diagram", "this post", "the example of …", or a question that begins with "it" then say
            nothing; nor does "the maze" when only the page has said which. Name the thing, or put the picture into the prompt.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What does the second curve in the diagram show?
            The goal, which falls in the end.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            How does the true goal change as a proxy is pushed harder and harder?
            It rises, peaks and falls.
            {{< /orbit_review >}}
            """,
    };

    internal static void Check(PageReading page, LintReport report)
    {
        if (!page.Page.IsEnglish) return;
        var introduced = new IntroducedThings();
        foreach (var (prompts, place) in page.Blocks())
        {
            introduced.ReadUpTo(page.Prose.Words, place.WordsBefore);
            foreach (var prompt in prompts.Where(prompt => !prompt.Of.IsRepeat)) Check(prompt, introduced, report);
        }
    }

    private static void Check(PromptReading prompt, IntroducedThings introduced, LintReport report)
    {
        if (PageReference.InQuestion(prompt.Question) is { } pointing) report(prompt.Of, AtReference(prompt.Question, pointing));
        if (prompt.Answer is not { } answer) return;
        if (PageReference.InSide(answer) is { } inAnswer) report(prompt.Of, AtReference(answer, inAnswer));
        else if (introduced.TakenForKnown(answer, prompt.Question) is { } thing) report(prompt.Of, AtThing(answer, thing));
    }

    private static Diagnostic AtReference(ReadText side, (int First, int Last) words) =>
        new(Rule, side.PlaceOfWords(words.First, words.Last), "The prompt points at something on its page")
        {
            Label = "not there in review",
            Hint = "Name the thing, or put the picture into the prompt.",
        };

    private static Diagnostic AtThing(ReadText side, int word) =>
        new(Rule, side.PlaceOfWords(word - 1, word), $"The answer speaks of \"the {side.Words[word].Key}\" as if it had been mentioned")
        {
            Label = "introduced on the page, not in the prompt",
            Hint = "Write \"a\", or mention it in the question.",
        };
}
