using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFromNewerVersion
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6102",
        Name = "lock-from-newer-version",
        Severity = Severity.Error,
        Title = "The lock file was written by a newer CourseKit",
        Explanation = """
            A newer version of CourseKit has built this course and remembers things this version does not know. Reading the file anyway would
            drop them. Update CourseKit, as everyone who builds the course has to.
            """,
        Bad = """
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 4,
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
        Good = """
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 3,
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

    internal static Diagnostic At(SourceText source, TextSpan span, string version) =>
        new(Rule, source.Locate(span), $"The lock file has version {version}; this CourseKit reads up to {IdentityLock.Version}")
        {
            Label = "written by a newer CourseKit",
            Hint = "Update CourseKit.",
        };
}
