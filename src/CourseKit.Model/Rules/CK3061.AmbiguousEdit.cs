using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousEdit
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3061",
        Name = "ambiguous-edit",
        Severity = Severity.Error,
        Title = "Several prompts could be the new wording of one earlier prompt",
        Explanation = """
            An edited prompt keeps its id, and with it every reader's history. Here an earlier prompt is gone and several new ones are equally like it: one
            prompt split in two, perhaps. Only one can continue its history, and CourseKit does not guess which. Write the earlier prompt's id, `{#id}`,
            behind the question of the one that it became; the others are new then. If all are new, give each an id of its own.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "alignment",
              "ankiCourse": "alignment",
              "prompts": [

                {"page": "page.md"},

                {"id": "loss",
                 "kind": "qa", "question": "Which letter stands for the loss of the optimizer?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the loss of the base optimizer?
            A: L, in most texts.

            Q: Which letter stands for the loss of the mesa optimizer?
            A: M, in most texts.
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

                {"id": "loss",
                 "kind": "qa", "question": "Which letter stands for the loss of the optimizer?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the loss of the base optimizer? {#loss}
            A: L, in most texts.

            Q: Which letter stands for the loss of the mesa optimizer?
            A: M, in most texts.
            {{< /orbit_review >}}
            """,
    };

    /// <param name="locked">Where the lock has the earlier prompt.</param>
    /// <param name="candidates">In course order.</param>
    internal static Diagnostic At(LockedPrompt earlier, Location? locked, IReadOnlyList<CurrentPrompt> candidates) =>
        new(Rule, candidates[0].Location, $"{candidates.Count} prompts could be the new wording of {ShortText.Quote(earlier.Question)}")
        {
            Label = "is it this one?",
            Hint = $"Write {{#{earlier.Id}}} behind the question of the one it is, ids of their own if all are new: {ShortText.WithId(candidates[0].Question, earlier.Id)}",
            Related = RelatedTo(earlier, locked, candidates),
        };

    private static EquatableArray<RelatedLocation> RelatedTo(LockedPrompt earlier, Location? locked, IReadOnlyList<CurrentPrompt> candidates)
    {
        var related = candidates.Skip(1).Select(prompt => new RelatedLocation(prompt.Location, "or this one?")).ToList();
        if (locked is not null) related.Add(new RelatedLocation(locked, $"'{earlier.Id}' in the lock file"));
        return related.ToEquatableArray();
    }
}
