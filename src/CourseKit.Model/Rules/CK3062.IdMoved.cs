using CourseKit.Syntax;

namespace CourseKit.Model;

public static class IdMoved
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3062",
        Name = "id-moved",
        Severity = Severity.Warning,
        Title = "An id was moved to another prompt",
        Explanation = """
            An author's id says which prompt it is, so readers who know the prompt with this id will now be shown another one as its new wording, with the history of the
            first. But the first is still in the course. Perhaps two ids were swapped, or one was copied along with its line. If it was meant,
            nothing needs to be done: the warning comes once.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "alignment",
              "ankiCourse": "alignment",
              "prompts": [

                {"page": "page.md"},

                {"id": "base-loss", "explicit": true,
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

                {"id": "base-loss", "explicit": true,
                 "kind": "qa", "question": "Which letter stands for the base loss?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the base loss? {#base-loss}
            A: L

            Q: Who minimises the base loss?
            A: The base optimizer.
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(CurrentPrompt prompt, CurrentPrompt former) =>
        new(Rule, prompt.Location, $"The id '{prompt.ExplicitId}' belonged to another prompt, which is still in the course")
        {
            Label = "readers will see this as the new wording of that one",
            Hint = $"Move the id back, as in: {ShortText.WithId(former.Question, prompt.ExplicitId!)}",
            Related = [new RelatedLocation(former.Location, "the prompt that had this id")],
        };
}
