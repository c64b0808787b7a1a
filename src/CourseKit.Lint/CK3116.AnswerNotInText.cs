using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AnswerNotInText
{
    public static readonly Rule Rule = new(typeof(AnswerNotInText))
    {
        Code = "CK3116",
        Name = "answer-not-in-text",
        Severity = Severity.Hint,
    };

    internal static void Check(PageReading page, LintReport report)
    {
        if (!page.Page.IsEnglish) return;
        var text = new TextSupport(page);
        foreach (var (prompts, place) in page.Blocks())
        {
            text.ReadUpTo(place.WordsBefore);
            foreach (var prompt in prompts.Where(MayJudge))
            {
                if (text.AsksForUnwritten(prompt)) report(prompt.Of, AtUnwritten(prompt.Prompt.Location));
                else if (text.MissingWord(prompt) is { } word) report(prompt.Of, AtWord(prompt.Prompt.Location, word));
            }
        }
    }

    private static bool MayJudge(PromptReading prompt) =>
        prompt.IsEnglish && !prompt.Of.IsRepeat && !prompt.IsOpenEnded
        && !UnspacedScript.IsIn(prompt.Question) && !(prompt.Answer is not null && UnspacedScript.IsIn(prompt.Answer));

    private static Diagnostic AtWord(Location location, string word) =>
        new(Rule, location, $"The text above does not speak of \"{Excerpt.Of(word, 40)}\"")
        {
            Label = "its answer is not in the text",
            Hint = "Ask in the text's own words, or say it in the text first.",
        };

    private static Diagnostic AtUnwritten(Location location) =>
        new(Rule, location, "This prompt asks about a section that is not written")
        {
            Label = "its answer has only a heading",
            Hint = "Write the section, or leave the prompt out until it is there.",
        };
}
