using CourseKit.Syntax;

namespace CourseKit.Model;

public static class RevealingBlank
{
    public static readonly Rule Rule = new(typeof(RevealingBlank))
    {
        Code = "CK3113",
        Name = "revealing-blank",
        Severity = Severity.Hint,
    };

    private const int FewestPrompts = 6;

    internal static void Check(PageReading page, LintReport report)
    {
        var blanks = new List<PromptReading>();
        foreach (var prompt in page.Prompts)
        {
            if (!prompt.IsQuestion || Blanks.In(prompt.Question.Text) is not { Count: > 0 } found) continue;
            blanks.Add(prompt);
            if (prompt.Of.IsRepeat) continue;
            if (found.Count > 1) report(prompt.Of, AtMany(prompt.Question.PlaceOf(found[1]), found.Count));
            else if (prompt.IsEnglish && Blanks.HasArticle(prompt.Question.Text, found[0])) report(prompt.Of, AtArticle(prompt.Question.PlaceOf(found[0])));
        }

        if (page.Prompts.Count >= FewestPrompts && blanks.Count * 3 > page.Prompts.Count)
        {
            report(blanks[0].Of, AtPage(blanks[0].Prompt.Location, blanks.Count, page.Prompts.Count));
        }
    }

    private static Diagnostic AtMany(Location location, int count) =>
        new(Rule, location, $"This question has {count} blanks")
        {
            Label = "the second blank",
            Hint = "Ask for both in words, or write a cloze: each deletion becomes a card of its own.",
        };

    private static Diagnostic AtArticle(Location location) =>
        new(Rule, location, "The article before this blank gives the answer's first letter away")
        {
            Label = "\"a\" or \"an\" stands before it",
            Hint = "Write a(n), or ask a question.",
        };

    private static Diagnostic AtPage(Location location, int blanks, int prompts) =>
        new(Rule, location, $"{blanks} of the {prompts} prompts of this page are blanks to fill in")
        {
            Label = "the first of them",
            Hint = "Ask questions for some: filling a gap is remembered by the look of the sentence.",
        };
}
