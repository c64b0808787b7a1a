using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockIdTwice
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6106",
        Name = "lock-id-twice",
        Severity = Severity.Error,
        Title = "Two prompts in the lock file have the same id",
        Explanation = """
            An id (and the key that GUIDs are made from) belongs to one prompt for ever. Two prompts with one id come from a merge of the file as text, where
            the two sides had moved the prompt to different pages. `coursekit lock merge` does the merge again, prompt by prompt. By hand: keep the one whose
            texts are on the page now; if the two are different prompts, keep one and let the build begin anew with the other.
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
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

                {"id": "what-is-a-proxy-k3f9",
                 "kind": "qa", "question": "When does a proxy fail?", "answer": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

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

    internal static Diagnostic At(SourceText source, TextSpan span, TextSpan first, string what, string name) =>
        new(Rule, source.Locate(span), $"The {what} '{name}' is in the lock file twice")
        {
            Label = "the second",
            Hint = "Run 'coursekit lock merge' after a merge of branches; else keep the one whose texts are on the page now.",
            Related = [new RelatedLocation(source.Locate(first), "the first")],
        };
}
