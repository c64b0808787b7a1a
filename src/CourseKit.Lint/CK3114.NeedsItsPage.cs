using CourseKit.Syntax;

namespace CourseKit.Model;

public static class NeedsItsPage
{
    public static readonly Rule Rule = new(typeof(NeedsItsPage))
    {
        Code = "CK3114",
        Name = "needs-its-page",
        Severity = Severity.Hint,
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
