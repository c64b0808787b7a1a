using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TermWrittenTwoWays
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3117",
        Name = "term-written-two-ways",
        Severity = Severity.Hint,
        Title = "A prompt writes a term another way than the text",
        Explanation = """
            A reader who meets "mesa optimizer" in review and "mesa-optimizer" on the page may take them for two things, and a search finds only one. The rule looks at terms that the text
            writes with a hyphen at least three times, and three times as often as without.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            A meta-optimizer searches a space of optimizers. Tuning is a meta-optimizer, and so, some say, is evolution. No meta-optimizer is alone.

            {{< orbit_review >}}
            What does a meta optimizer search?
            Optimizers.
            {{< /orbit_review >}}
            """,
        Good = """
            ---
            title: Proxies
            ---

            A meta-optimizer searches a space of optimizers. Tuning is a meta-optimizer, and so, some say, is evolution. No meta-optimizer is alone.

            {{< orbit_review >}}
            What does a meta-optimizer search?
            Optimizers.
            {{< /orbit_review >}}
            """,
    };

    internal static void Check(PageReading page, LintReport report)
    {
        if (!page.Page.IsEnglish) return;
        var terms = new HyphenatedTerms(page.Prose.Words);
        if (terms.IsEmpty) return;
        foreach (var prompt in page.Prompts.Where(prompt => !prompt.Of.IsRepeat))
        {
            Check(prompt, prompt.Question, terms, report);
            if (prompt.Answer is { } answer) Check(prompt, answer, terms, report);
        }
    }

    private static void Check(PromptReading prompt, ReadText side, HyphenatedTerms terms, LintReport report)
    {
        for (var i = 0; i + 1 < side.Words.Count; i++)
        {
            if (side.Between(i, i + 1) != " " || terms.Find(side.Words[i].Key, side.Words[i + 1].Key) is not { } term) continue;
            report(prompt.Of, At(side.PlaceOfWords(i, i + 1), term));
            return;
        }
    }

    private static Diagnostic At(Location location, string term) =>
        new(Rule, location, "The text writes this term with a hyphen")
        {
            Label = $"'{Excerpt.Of(term, 60)}' in the text",
            Hint = $"Write '{Excerpt.Of(term, 60)}'.",
        };
}
