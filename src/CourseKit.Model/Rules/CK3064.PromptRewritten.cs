using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptRewritten
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3064",
        Name = "prompt-rewritten",
        Severity = Severity.Hint,
        Title = "A prompt was rewritten and keeps its history",
        Explanation = """
            Little of the earlier text is left, but the prompt stands where that one stood, and its question or its answer is about the same: they share words
            that few prompts of the course have. So it is taken for the same prompt: readers see the new text and keep their history. If it is another
            prompt, give it an id of its own, `{#id}`, and readers start it anew. The hint comes once.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "replication",
              "ankiCourse": "replication",
              "prompts": [

                {"page": "page.md"},

                {"id": "helicase",
                 "kind": "qa", "question": "Which enzyme unwinds the double helix?", "answer": "Helicase", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Replication
            ---

            {{< orbit_review >}}
            Q: Name the protein that opens the replication fork.
            A: Helicase, at the cost of ATP.
            {{< /orbit_review >}}
            """,
        Good = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "replication",
              "ankiCourse": "replication",
              "prompts": [

                {"page": "page.md"},

                {"id": "helicase",
                 "kind": "qa", "question": "Which enzyme unwinds the double helix?", "answer": "Helicase", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Replication
            ---

            {{< orbit_review >}}
            Q: Name the protein that opens the replication fork. {#fork}
            A: Helicase, at the cost of ATP.
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
