using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AnswerNotInText
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3116",
        Name = "answer-not-in-text",
        Severity = Severity.Hint,
        Title = "The text before a prompt does not hold its answer",
        Explanation = """
            A prompt checks what the page has just taught. When question and answer use a word that the text above never does, when most of the answer's words are not there, when a name, a
            term asked for, or a term that a cloze hides is not, when the page never speaks of what the question asks to define, or when question or answer is the subject of a section that is
            still to be written, either the prompt is ahead of the text or one of the two names things differently. Forms of a word count as the word, synonyms do not. Open-ended prompts are
            left alone, and so are prompts with no text before them, or with Chinese, Japanese, Thai or another script in them that does not part words.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            A robot arm was to pick up a mug. It hovered between the mug and the camera, so that the mug seemed to be held.

            {{< orbit_review >}}
            What did the arm do when it was to pick up a ball?
            It hovered before the camera, so that the ball seemed held.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            A robot arm was to pick up a mug. It hovered between the mug and the camera, so that the mug seemed to be held.

            {{< orbit_review >}}
            What did the arm do when it was to pick up a mug?
            It hovered before the camera, so that the mug seemed held.
            {{< /orbit_review >}}
            """,
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
