using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptsReplaced
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3065",
        Name = "prompts-replaced",
        Severity = Severity.Hint,
        Loss = ReaderLoss.History,
        Title = "Prompts were replaced by others",
        Explanation = """
            Some prompts are gone, and others stand in their place of which neither question nor answer is like theirs. The old ones are retired and the new ones
            start without history, for a place alone does not make two prompts one. If one of them is an old one rewritten, say so with the old one's id
            behind its question: `{#id}`. The hint comes once.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "alignment",
              "ankiCourse": "alignment",
              "prompts": [

                {"page": "page.md"},

                {"id": "base-loss",
                 "kind": "qa", "question": "Which letter stands for the base loss?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Why does inner alignment fail?
            A: Several goals fit the training data.

            Q: What is a proxy?
            A: A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "alignment",
              "ankiCourse": "alignment",
              "prompts": [

                {"page": "page.md"},

                {"id": "base-loss",
                 "kind": "qa", "question": "Which letter stands for the base loss?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Why does inner alignment fail? {#base-loss}
            A: Several goals fit the training data.

            Q: What is a proxy?
            A: A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    private const int MostNamed = 4;

    /// <param name="prompts">What stands there now.</param>
    /// <param name="earlier">What stood there.</param>
    internal static Diagnostic At(IReadOnlyList<CurrentPrompt> prompts, IReadOnlyList<LockedPrompt> earlier) =>
        new(Rule, prompts[0].Location, $"Here stood {Names(earlier)}, retired now")
        {
            Label = prompts.Count == 1 ? "a new prompt in its place" : $"the first of {prompts.Count} new prompts in its place",
            Hint = $"If this is one of them rewritten, write its id behind the question: {ShortText.WithId(prompts[0].Question, earlier[0].Id)}",
            Related = prompts.Skip(1).Take(MostNamed).Select(prompt => new RelatedLocation(prompt.Location, "also new")).ToEquatableArray(),
        };

    private static string Names(IReadOnlyList<LockedPrompt> earlier)
    {
        var names = string.Join(", ", earlier.Take(MostNamed).Select(prompt => $"{Name(prompt)} ({prompt.Id})"));
        return earlier.Count > MostNamed ? $"{names} and {earlier.Count - MostNamed} more" : names;

        // Where two ask the same, the answer says which is meant.
        string Name(LockedPrompt prompt) => earlier.Any(other => other != prompt && other.Question == prompt.Question)
            ? ShortText.QuoteWithAnswer(prompt)
            : ShortText.Quote(prompt.Question);
    }
}
