using CourseKit.Syntax;

namespace CourseKit.Model;

public static class TooManyDeletions
{
    /// <summary>What Anki makes cards of: it leaves out a deletion of a higher number without a word.</summary>
    public const int Most = 500;

    public static readonly Rule Rule = new()
    {
        Code = "CK3068",
        Name = "too-many-deletions",
        Severity = Severity.Warning,
        Title = "A cloze has more deletions than Anki makes cards of",
        Explanation = """
            Anki makes at most 500 cards of one note, and has no card for a deletion with a higher number. Numbers are not used again: those of deletions that
            were taken out count as well. Make several clozes of the text.
            """,
        Bad = """
            $ printf -- '---\ntitle: Letters\n---\n{{< orbit_review >}}\nC:' > index.md
            $ yes ' {a}' | head -n 501 | tr -d '\n' >> index.md
            $ printf '\n{{< /orbit_review >}}\n' >> index.md
            $ coursekit check .
            """,
        Good = """
            $ printf -- '---\ntitle: Letters\n---\n{{< orbit_review >}}\nC:' > index.md
            $ yes ' {a}' | head -n 5 | tr -d '\n' >> index.md
            $ printf '\n{{< /orbit_review >}}\n' >> index.md
            $ coursekit check .
            """,
    };

    /// <param name="deletion">The first that has no card.</param>
    /// <param name="number">Of its card, were there one.</param>
    public static Diagnostic At(Location deletion, int number) =>
        new(Rule, deletion, $"This deletion is number {number}, and Anki makes cards up to number {Most}")
        {
            Label = "has no card",
            Hint = "Make several clozes of this one.",
        };
}
