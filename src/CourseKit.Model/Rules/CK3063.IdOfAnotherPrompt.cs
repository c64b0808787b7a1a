using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IdOfAnotherPrompt
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3063",
        Name = "id-of-another-prompt",
        Severity = Severity.Warning,
        Title = "An id is the one that was made for another prompt",
        Explanation = """
            A prompt without an id of its author's is given one when it first appears, and `coursekit.lock.json` keeps it. This prompt now claims such an id while the
            prompt it was made for is still there, word for word. So both keep their own history: this prompt gets the name, the other a new name for the
            same identity. Choose another id if the two have nothing to do with each other, to spare the confusion.
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
            Q: Which letter stands for the base loss?
            A: L

            Q: Who minimises the base loss? {#base-loss}
            A: The base optimizer.
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
            Q: Which letter stands for the base loss?
            A: L

            Q: Who minimises the base loss? {#base-minimiser}
            A: The base optimizer.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(CurrentPrompt prompt, CurrentPrompt owner) =>
        new(Rule, prompt.Location, $"The id '{prompt.ExplicitId}' was made for another prompt, which is still in the course")
        {
            Label = "taken as the id of a new prompt",
            Hint = "Choose another id, unless the name is meant for this prompt: the other then gets a new one and keeps its history.",
            Related = [new RelatedLocation(owner.Location, "the prompt it was made for")],
        };
}
