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
            A prompt checks what the page has just taught. When question and answer use a word that the text above never does, when most of the answer's words are not there, or when
            the answer is the subject of a section that is still to be written, either the prompt is ahead of the text or one of the two names things differently. Forms of a word count as the
            word, synonyms do not. Open-ended prompts are left alone, and so are prompts with no text before them.
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
        var headings = new UnwrittenSections(page.Prose.Sections);
        var known = new HashSet<string>(StringComparer.Ordinal);
        var read = 0;
        foreach (var (prompts, place) in page.Blocks())
        {
            for (; read < place.WordsBefore; read++) known.UnionWith(WordStem.PartsOf(page.Prose.Words[read]));
            foreach (var prompt in prompts.Where(prompt => !prompt.Of.IsRepeat && !prompt.IsOpenEnded)) Check(prompt, known, headings, report);
        }
    }

    private static void Check(PromptReading prompt, HashSet<string> known, UnwrittenSections unwritten, LintReport report)
    {
        if (prompt.Answer is null || known.Count == 0) return;
        var words = Content(prompt.Answer);
        var missing = words.Where(word => !WordStem.PartsOf(word).Any(known.Contains)).ToList();
        var asked = new HashSet<string>(prompt.Question.Words.Select(word => WordStem.Of(word.Key)), StringComparer.Ordinal);
        if (unwritten.Covers(words)) report(prompt.Of, AtUnwritten(prompt.Prompt.Location));
        else if (missing.FirstOrDefault(word => asked.Contains(WordStem.Of(word))) is { } subject) report(prompt.Of, AtWord(prompt.Prompt.Location, subject));
        else if (words.Count > 2 && missing.Count * 2 > words.Count) report(prompt.Of, AtWord(prompt.Prompt.Location, missing[0]));
    }

    private static List<string> Content(ReadText answer) =>
    [
        .. answer.Words.Select(word => word.Key)
            .Where(word => EnglishWords.IsContent(word) && !EnglishWords.Common.Contains(word) && !word.EndsWith("ly", StringComparison.Ordinal) && word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’'))
            .Distinct(StringComparer.Ordinal),
    ];

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
