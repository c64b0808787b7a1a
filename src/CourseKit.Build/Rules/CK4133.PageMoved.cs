using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class PageMoved
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4133",
        Name = "page-moved",
        Severity = Severity.Warning,
        Title = "A page with prompts has another address, and nothing leads there from the old one",
        Explanation = """
            Cards link to the page that they are from. The cards that learners have keep the old address until they update, and others link to it as well. The lock file
            remembers the addresses of pages with prompts: the page, or the page that most of its prompts stand on now, was at another one, and nothing is there
            any more. An alias sends readers on. `coursekit check --fix` adds it. An address that was never committed is forgotten.
            """,
        Bad = """
            === course.yml
            title: Proxies
            id: proxies
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 2,
              "course": "proxies",
              "ankiCourse": "proxies",
              "prompts": [

                {"page": "content/old.md", "address": "/old/"},

                {"id": "what-is-a-proxy-k3f9",
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "content/old.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === content/proxies.md
            ---
            title: Proxies
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
        Good = """
            === course.yml
            title: Proxies
            id: proxies
            === coursekit.lock.json
            {
              "about": "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.",
              "version": 2,
              "course": "proxies",
              "ankiCourse": "proxies",
              "prompts": [

                {"page": "content/old.md", "address": "/old/"},

                {"id": "what-is-a-proxy-k3f9",
                 "kind": "qa", "question": "What is a proxy?", "answer": "A measure that stands for the goal.", "at": [{"page": "content/old.md", "block": 10, "place": 10}]},

                "end of prompts"
              ]
            }
            === content/proxies.md
            ---
            title: Proxies
            aliases: [/old/]
            ---

            {{< orbit_review >}}
            What is a proxy?
            A measure that stands for the goal.
            {{< /orbit_review >}}
            """,
    };

    public static Diagnostic At(MovedPage moved)
    {
        var page = moved.Page.Page;
        var old = string.Join(" and ", moved.Missing.Select(address => $"'{address}'"));
        return new(Rule, (page.Aliases.FirstOrDefault() ?? page.Url ?? page.Slug)?.Location ?? Location.OfFile(page.Path), $"The page was at {old} and is at '{moved.Address}' now")
        {
            Label = "nothing leads here from there",
            Hint = $"Cards that learners have link to the old address: add '{AliasEdit.Example(page, moved.Missing)}' to the front matter.",
            Fix = AliasEdit.Of(page, moved.Missing),
        };
    }
}
