using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

public static class OrbitTaskChanged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6160",
        Name = "orbit-task-changed",
        Severity = Severity.Warning,
        Loss = ReaderLoss.History,
        Title = "Readers' history in Orbit starts anew for an edited prompt",
        Explanation = """
            Orbit knows a prompt by a hash of its text and of what the text brings along: its footnotes, the addresses of its images and links, what its sources
            are called, numbers of figures, and TeX commands. After an edit it is another prompt to Orbit: readers keep
            the old one, and meet the new one without a history. (Anki and CourseKit's own review keep the history.) The lock file remembers what the prompt was, so
            this is said once, in the build that changes it. An image's address changes with its content and with `base_url`.

            Only courses and pages with `review: orbit` hear of it; `coursekit deck diff` tells it for every course.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            id: tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            How many high tides are there in a day?
            Two.
            {{< /orbit_review >}}
            === coursekit.lock.json
            {
              "version": 2,
              "course": "tides",
              "ankiCourse": "tides",
              "prompts": [

                {"page": "content/_index.md"},

                {"id": "high-tides",
                 "kind": "qa", "question": "How many high tides are in a day?", "answer": "Two.", "at": [{"page": "content/_index.md", "block": 1000, "place": 1000}], "orbit": "AAAAAAAAAAAAAAAAAAAAAA"},

                "end of prompts"
              ]
            }
            """,
        Good = """
            === course.yml
            title: Reading the tides
            id: tides
            base_url: https://example.org/tides/
            review: orbit
            === content/_index.md
            ---
            title: Reading the tides
            ---

            {{< orbit_review >}}
            How many high tides are in a day?
            Two.
            {{< /orbit_review >}}
            === coursekit.lock.json
            {
              "version": 2,
              "course": "tides",
              "ankiCourse": "tides",
              "prompts": [

                {"page": "content/_index.md"},

                {"id": "high-tides",
                 "kind": "qa", "question": "How many high tides are in a day?", "answer": "Two.", "at": [{"page": "content/_index.md", "block": 1000, "place": 1000}], "orbit": "dt1gjthAWluBRV7n7fyuJA"},

                "end of prompts"
              ]
            }
            """,
    };

    /// <param name="place">Where the prompt stands now.</param>
    /// <param name="before">The prompt in the lock that was read.</param>
    /// <param name="after">The prompt in the lock that will be written.</param>
    public static Diagnostic At(Location place, LockedPrompt before, LockedPrompt after)
    {
        var isEdited = before.Kind != after.Kind || before.Question != after.Question || before.Answer != after.Answer;
        return new Diagnostic(Rule, place, isEdited
            ? $"Prompt '{after.Id}' was edited: readers' history in Orbit starts anew"
            : $"Prompt '{after.Id}' is another task to Orbit: readers' history there starts anew")
        {
            Label = !isEdited ? "the text is the same, but something that it refers to is another"
                : before.Question == after.Question ? $"the answer was: {Short(before.Answer ?? "")}" : $"was: {Short(before.Question)}",
            Hint = isEdited
                ? "Leave it so when the new wording is worth it; else write it as it was."
                : "Look for what changed: a footnote, the address of an image or link (base_url, the image's file), a source, a number or a TeX command.",
        };
    }

    private static string Short(string text)
    {
        const int most = 80;
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= most) return line;
        var end = char.IsHighSurrogate(line[most - 1]) ? most - 1 : most;
        return line[..end] + "…";
    }
}
