using CourseKit.Syntax;

namespace CourseKit.Export;

public static class ClozeNotForOrbit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6162",
        Name = "cloze-not-for-orbit",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A cloze that Orbit cannot show is left out there",
        Explanation = """
            Orbit hides whatever stands between two braces, and knows no way to write a brace that hides nothing. CourseKit writes formulas outside of deletions so that
            their braces do no harm, and formulas in deletions without braces where TeX allows it (`\mathbb R`, `x_i`). A fraction of longer terms in a deletion, or
            a block of code with braces, cannot be written so. The prompt is then left out of what Orbit is given; the page, Anki and CourseKit's own review have it.
            A hint only where the course does not use `review: orbit`.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            C: The rise in the third hour is {$\frac{3 + 0}{12 + 0}$ of the range}.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            Q: How much does the water rise in the third hour?
            A: $\frac{3 + 0}{12 + 0}$ of the range.
            {{< /orbit_review >}}
            """,
    };

    public static Diagnostic AtFormula(Location formula) =>
        new(Rule, formula, "A deletion with a formula that needs braces: Orbit would cut it apart, so the prompt is left out there")
        {
            Label = "this cannot be written without braces",
            Hint = "Ask it as a question and answer, or hide a shorter part.",
        };

    public static Diagnostic AtBraces(Location cloze) =>
        new(Rule, cloze, "A cloze with braces that Orbit would take for deletions, so the prompt is left out there")
        {
            Hint = "Ask it as a question and answer: code and addresses with braces do no harm there.",
        };
}
