using CourseKit.Syntax;

namespace OwnEngine;

public static class MemberOfNull
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5145",
        Name = "member-of-null",
        Severity = Severity.Error,
        Title = "A template asks null for a member",
        Explanation = """
            A value that may be missing, such as a home page's parent, is asked with `?.`: `page.parent?.title` is null when there is no
            parent. An `if` before it does as well.
            """,
        Bad = """
            === templates/shortcodes/thought.html
            {{ x = null }}
            <p>{{ x.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
        Good = """
            === templates/shortcodes/thought.html
            {{ x = null }}
            <p>{{ x?.title | html.escape }}</p>
            === content/page.md
            ---
            title: A thought
            ---

            {{< thought >}}
            """,
    };

    internal static Diagnostic At(Place place, string target, string member) =>
        new(Rule, place.Location, $"'{target}' is null and has no '{member}'")
        {
            Label = "asked of null",
            Hint = $"Write '{target}?.…', or ask with 'if {target}' before.",
        };
}
