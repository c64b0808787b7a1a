using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnevenReview
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3119",
        Name = "uneven-review",
        Severity = Severity.Hint,
        Title = "Prompts are crowded together or far apart",
        Explanation = """
            A few questions every few hundred words keep a reader with the text. After more than 600 words without one, what stood at the beginning is forgotten; a block of more than ten is
            a test, and readers leave. Pages without any prompt are left alone.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            In week 1 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 2 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 3 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 4 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 5 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 6 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 7 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 8 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before.

            In week 9 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 10 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 11 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 12 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 13 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 14 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 15 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 16 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before.

            In week 17 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 18 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 19 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 20 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 21 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 22 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 23 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 24 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before.

            In week 25 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 26 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 27 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 28 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 29 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 30 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 31 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 32 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before.

            {{< orbit_review >}}
            What did the grower count?
            Red pixels.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            In week 1 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 2 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 3 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 4 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 5 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 6 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 7 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before. In week 8 of the trial the grower counts red pixels, weighs the fruit and notes that the two agree less than before.

            {{< orbit_review >}}
            What did the grower count?
            Red pixels.
            {{< /orbit_review >}}
            """,
    };

    private const int MostWords = 600;
    private const int MostPrompts = 10;

    internal static void Check(PageReading page, LintReport report)
    {
        var read = 0;
        (LintPrompt Prompt, Location Place)? last = null;
        foreach (var (prompts, place) in page.Blocks())
        {
            if (prompts.Count == 0) continue;
            var (first, block) = (prompts[0].Of, place.Block.Location);
            var words = Count(page.Prose.Words, read, place.WordsBefore);
            if (words > MostWords) report(first, AtGap(block, $"{words} words without a prompt come before this block"));
            if (prompts.Count > MostPrompts) report(first, AtCrowd(block, prompts.Count));
            (read, last) = (place.WordsBefore, (first, block));
        }

        var rest = Count(page.Prose.Words, read, page.Prose.Words.Count);
        if (last is { } end && rest > MostWords) report(end.Prompt, AtGap(end.Place, $"{rest} words without a prompt come after this block"));
    }

    private static int Count(IReadOnlyList<string> words, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (words[i].Length > 0) count++;
        }

        return count;
    }

    private static Diagnostic AtGap(Location location, string message) =>
        new(Rule, location, message)
        {
            Label = "a long way from its neighbor",
            Hint = "Put a few prompts in between, where a thought is complete.",
        };

    private static Diagnostic AtCrowd(Location location, int prompts) =>
        new(Rule, location, $"This block has {prompts} prompts")
        {
            Label = "more than ten at once",
            Hint = "Move some up to where the text answers them.",
        };
}
