using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LockFieldUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6105",
        Name = "lock-field-unknown",
        Severity = Severity.Error,
        Title = "The lock file holds an unknown field",
        Explanation = """
            CourseKit knows every field it writes to `coursekit.lock.json`. One that it does not know was misspelt in an edit, or added by another tool. Writing
            the file again would drop it, so the build stops instead.
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
                 "kind": "qa", "question": "What is a proxy?", "anwser": "A measure that stands for the goal.", "at": [{"page": "page.md", "block": 10, "place": 10}]},

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

    internal static Diagnostic At(SourceText source, DataEntry entry, string what, string[] known) =>
        new(Rule, source.Locate(entry.KeySpan), $"A {what} in the lock file has an unknown field '{entry.Key}'")
        {
            Label = "unknown field",
            Hint = Suggestion.Nearest(entry.Key, known) is { } near
                ? $"Did you mean '{near}'?"
                : "Take it out: it would be lost at the next build.",
        };
}
