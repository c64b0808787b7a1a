using CourseKit.Syntax;

namespace CourseKit.Model;

public static class KindChanged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3066",
        Name = "kind-changed",
        Severity = Severity.Warning,
        Loss = ReaderLoss.History,
        Title = "A prompt became another kind, and readers of Anki start it anew",
        Explanation = """
            A question with an answer and a cloze are different note types in Anki, and an import cannot turn one into the other. Readers get a new note, and the
            old one stays with them, marked as retired. With the author's `{#id}` on both the prompt keeps its id; without one the new prompt has an id of its own. If
            that is too high a price, go back to the kind it had: word for word, it is its old note again. The warning comes once.
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
            C: The letter {L} stands for the base loss. {#base-loss}
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
            Q: Which letter stands for the base loss? {#base-loss}
            A: L
            {{< /orbit_review >}}
            """,
    };

    /// <summary>Reports each prompt of the course that had another kind in the lock.</summary>
    internal static void Report(MatchState state)
    {
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (state.OldOf[group] == MatchState.None) continue;
            var old = state.Olds[state.OldOf[group]];
            if (old.Kind != state.Groups[group].Text.Kind) state.Diagnostics.Add(At(state.First(group), old));
        }
    }

    /// <summary>A prompt that the author gave no id, in the place of one of another kind that says the same.</summary>
    internal static Diagnostic Turned(CurrentPrompt prompt, LockedPrompt old) =>
        new(Rule, prompt.Location, $"Here stood a {KindWords.Of(old.Kind)}, {ShortText.Quote(old.Question)}, retired now, and this is a {KindWords.Of(prompt.Kind)}")
        {
            Label = "readers of Anki start this anew",
            Hint = $"Keep the kind it had if their history matters more. To keep the id: {ShortText.WithId(prompt.Question, old.Id)}",
        };

    private static Diagnostic At(CurrentPrompt prompt, LockedPrompt old) =>
        new(Rule, prompt.Location, $"The prompt '{old.Id}' was a {KindWords.Of(old.Kind)} and is a {KindWords.Of(prompt.Kind)} now")
        {
            Label = "readers of Anki start this anew",
            Hint = "Keep the kind it had if their history matters more.",
        };
}
