using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockInConflict
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6101",
        Name = "lock-in-conflict",
        Severity = Severity.Error,
        Title = "The lock file holds a merge conflict",
        Explanation = """
            Git could not merge two versions of `coursekit.lock.json` as text and wrote both into it. `coursekit lock merge` takes the two versions from git
            and merges them prompt by prompt: no prompt is lost, whichever side was edited. `coursekit lock install` has git do so by itself from then on.
            Then build: CourseKit puts the rest right.

            Without git: where the two sides have different prompts, keep all of them; where they have the same prompt (the same `id`), keep the one whose
            texts are on the page now, or if that is neither, any of the two. The order in the file does not matter.
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
            <<<<<<< HEAD
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},
            =======
                 "kind": "qa", "question": "What is a proxy for?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},
            >>>>>>> rewording

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

    internal static Diagnostic At(SourceText source, TextSpan marker) =>
        new(Rule, source.Locate(marker), "The lock file holds a merge conflict")
        {
            Label = "both sides of a merge follow",
            Hint = "Run 'coursekit lock merge' in the course: it merges both sides, prompt by prompt. 'coursekit lock install' has git do so.",
        };
}
