using CourseKit.Syntax;

namespace CourseKit.Model;

public static class UnevenReview
{
    public static readonly Rule Rule = new(typeof(UnevenReview))
    {
        Code = "CK3119",
        Name = "uneven-review",
        Severity = Severity.Hint,
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
        if (last is { } end && rest > MostWords)
        {
            report(end.Prompt, AtGap(end.Place, $"{rest} words without a prompt come after this block"));
        }
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
