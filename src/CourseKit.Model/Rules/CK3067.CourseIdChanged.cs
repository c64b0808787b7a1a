using CourseKit.Syntax;

namespace CourseKit.Model;

public static class CourseIdChanged
{
    public static readonly Rule Rule = new()
    {
        Code = "CK3067",
        Name = "course-id-changed",
        Severity = Severity.Warning,
        Title = "The course has another id than in its lock file",
        Explanation = """
            Anki notes are identified by the course's id among other things. When the id changes, `coursekit.lock.json` keeps the first one for that
            purpose (`ankiCourse`), so that readers keep their history under the new name. If this is a copy of another course and shall be a course of its
            own, set `ankiCourse` to the new id too: readers of both courses then get both. The warning comes once.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "version": 2,
              "course": "alignment-2025",
              "ankiCourse": "alignment-2025",
              "prompts": [

                {"page": "page.md"},

                {"id": "base-loss",
                 "kind": "qa", "question": "Which letter stands for the base loss?", "answer": "L", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === course.yml
            title: Alignment
            id: alignment
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the base loss?
            A: L
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
            === course.yml
            title: Alignment
            id: alignment
            === page.md
            ---
            title: Losses
            ---

            {{< orbit_review >}}
            Q: Which letter stands for the base loss?
            A: L
            {{< /orbit_review >}}
            """,
    };

    internal static Diagnostic At(IdentityOptions options, IdentityLock previous) =>
        new(Rule, options.SettingsLocation, $"The course's id is '{options.CourseId}', and '{previous.CourseId}' in {IdentityLock.FileName}")
        {
            Label = "another id than before",
            Hint = $"Readers keep their history: GUIDs are still made from '{previous.AnkiCourseId}'. If this is a new course, set ankiCourse in the lock file to '{options.CourseId}'.",
        };
}
