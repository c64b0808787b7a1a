using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFieldMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6103",
        Name = "lock-field-missing",
        Severity = Severity.Error,
        Title = "Something is missing in the lock file",
        Explanation = """
            Every entry of `coursekit.lock.json` says which prompt it is, what its text was and where it stands. Without one of these the prompt
            could not be found again. Take the line back from version control.
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
                 "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

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

    internal static Diagnostic At(SourceText source, TextSpan span, string what, string field) =>
        new(Rule, source.Locate(span), $"A {what} in the lock file has no '{field}'")
        {
            Label = $"'{field}' is missing",
            Hint = "Take the line back from version control.",
        };
}
