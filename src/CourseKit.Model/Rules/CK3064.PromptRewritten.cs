using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptRewritten
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3064",
        Name = "prompt-rewritten",
        Severity = Severity.Hint,
        Title = "A prompt was rewritten entirely and keeps its history",
        Explanation = """
            Nothing of the earlier text is left, but one prompt stood between these neighbours before and one stands there now, so it is taken for the
            same prompt: readers see the new text and keep their history. If it is another prompt, give it an id of its own, `{#id}`, and readers
            start it anew. The hint comes once.
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
            Q: Why does inner alignment fail? {#inner-failure}
            A: Several goals fit the training data.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(CurrentPrompt prompt, LockedPrompt earlier) =>
        new(Rule, prompt.Location, $"This prompt is taken for {ShortText.Quote(earlier.Question)}, rewritten")
        {
            Label = "stands where that stood",
            Hint = "If it is another prompt, give it an id of its own: {#id}.",
        };
}
