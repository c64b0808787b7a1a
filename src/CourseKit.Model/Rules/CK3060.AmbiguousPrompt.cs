using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3060",
        Name = "ambiguous-prompt",
        Severity = Severity.Error,
        Title = "A prompt could be the new wording of several earlier ones",
        Explanation = """
            An edited prompt keeps its id, and with it every reader's history, when `coursekit.lock.json` shows which prompt it was. This one is as much like one
            earlier prompt as like another, and neither is in the course any more. CourseKit does not guess: the answer decides whose history it
            continues. Say it once with an id behind the question, `{#id}`; an id that is not in the lock makes it a new prompt.
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
                 "kind": "qa", "question": "Which letter stands for the loss of the base optimizer?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                {"id": "mesa-loss",
                 "kind": "qa", "question": "Which letter stands for the loss of the mesa optimizer?", "answer": "M", "at": [{"page": "page.md", "block": 10, "place": 20}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the loss of the optimizer?
            A: It depends.
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
                 "kind": "qa", "question": "Which letter stands for the loss of the base optimizer?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                {"id": "mesa-loss",
                 "kind": "qa", "question": "Which letter stands for the loss of the mesa optimizer?", "answer": "M", "at": [{"page": "page.md", "block": 10, "place": 20}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the loss of the optimizer? {#base-loss}
            A: It depends.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="candidates">Earlier prompts and where the lock has them.</param>
    internal static Diagnostic At(CurrentPrompt prompt, IReadOnlyList<(LockedPrompt Prompt, Location? Location)> candidates) =>
        new(Rule, prompt.Location, $"This prompt could be the new wording of {string.Join(" or of ", candidates.Select(item => ShortText.Quote(item.Prompt.Question)))}")
        {
            Label = "which of them is it?",
            Hint = $"Write behind the question {string.Join(", ", candidates.Select(item => $"{{#{item.Prompt.Id}}} if it is {ShortText.Quote(item.Prompt.Question)}"))}, "
                + $"an id of its own if it is new: {ShortText.WithId(prompt.Question, candidates[0].Prompt.Id)}",
            Related = candidates.Where(item => item.Location is not null)
                .Select(item => new RelatedLocation(item.Location!, $"'{item.Prompt.Id}' in the lock file")).ToEquatableArray(),
        };
}
