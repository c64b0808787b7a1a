using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockUnreadable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6100",
        Name = "lock-unreadable",
        Severity = Severity.Error,
        Title = "The lock file is not valid JSON",
        Explanation = """
            `coursekit.lock.json` says which prompt is which. It is written whole by `coursekit build`, so damage comes from an edit or a merge.
            CourseKit never starts a new one in its place: every reader's history hangs on what it holds. Mend the place, or take the file back
            from version control (`git checkout coursekit.lock.json`) and build again.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 2,
              "course": "proxies",
              "ankiCourse": "proxies",
              "prompts": [

                {"page": "page.md"},

                {"id": "what-is-a-proxy-k3f9",
                 "kind": "qa" "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 2,
              "course": "proxies",
              "ankiCourse": "proxies",
              "prompts": [

                {"page": "page.md"},

                {"id": "what-is-a-proxy-k3f9",
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === page.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    /// <summary>Takes what the JSON reader found.</summary>
    internal static Diagnostic At(Diagnostic mistake) =>
        new(Rule, mistake.Location, $"The lock file cannot be read: {mistake.Message}")
        {
            Label = mistake.Label,
            Hint = "Mend it here, or take the file back from version control. It is not replaced: readers' histories hang on it.",
            Related = mistake.Related,
        };
}
