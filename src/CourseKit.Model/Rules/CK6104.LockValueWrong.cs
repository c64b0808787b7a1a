using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockValueWrong
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6104",
        Name = "lock-value-wrong",
        Severity = Severity.Error,
        Title = "A value in the lock file is not what belongs there",
        Explanation = """
            A field of `coursekit.lock.json` holds another type of value than CourseKit writes there, or one that makes no sense. Take the line
            back from version control.
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
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": "first", "place": 10}]},

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

    internal static Diagnostic At(SourceText source, TextSpan span, string message, string wanted) =>
        new(Rule, source.Locate(span), message)
        {
            Label = $"should be {wanted}",
            Hint = "Take the line back from version control.",
        };
}
