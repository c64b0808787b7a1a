using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TermWrittenTwoWays
{
    public static readonly Rule Rule = new(typeof(TermWrittenTwoWays))
    {
        Code = "CK3117",
        Name = "term-written-two-ways",
        Severity = Severity.Hint,
    };

    internal static void Check(PageReading page, LintReport report)
    {
        if (!page.Page.IsEnglish) return;
        var written = page.Prompts.Where(prompt => !prompt.Of.IsRepeat).SelectMany(SidesOf).ToList();
        if (!TermScan.MayDiffer(written.Select(side => side.Text), page.Prose.Words)) return;
        var sides = written.Select(side => (side.Prompt, side.Text, Terms: TermsOf(side.Text))).ToList();
        var writings = new TermWritings(page.Prose.Words, sides.SelectMany(side => side.Terms).Select(use => use.Term.Key));
        foreach (var (prompt, text, terms) in sides)
        {
            var found = terms.Select(use => (use.First, use.Last, Other: writings.Other(use.Term)))
                .FirstOrDefault(use => use.Other is not null);
            if (found.Other is { } other) report(prompt.Of, At(text.PlaceOfWords(found.First, found.Last), other));
        }
    }

    private static IEnumerable<(PromptReading Prompt, ReadText Text)> SidesOf(PromptReading prompt)
    {
        yield return (prompt, prompt.Question);
        if (prompt.Answer is { } answer) yield return (prompt, answer);
    }

    private static List<(Term Term, int First, int Last)> TermsOf(ReadText side)
    {
        var terms = new List<(Term, int, int)>();
        for (var i = 0; i < side.Words.Count; i++)
        {
            if (side.Words[i].IsOpaque) continue;
            if (Term.Closed(side.Words[i].Key) is { } closed) terms.Add((closed, i, i));
            // "Base-score training" is right where "a base score" is.
            if (Term.Hyphenated(side.Words[i].Key) is { } hyphen && side.EndsPhrase(i)) terms.Add((hyphen, i, i));
            if (i + 1 < side.Words.Count && side.Between(i, i + 1) == " " && Term.Open(side.Words[i].Key, side.Words[i + 1].Key) is { } open) terms.Add((open, i, i + 1));
        }

        return terms;
    }

    private static Diagnostic At(Location location, string term) =>
        new(Rule, location, "The text writes this term in another way")
        {
            Label = $"'{Excerpt.Of(term, 60)}' in the text",
            Hint = $"Write '{Excerpt.Of(term, 60)}'.",
        };
}
