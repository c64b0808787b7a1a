using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MystLabel
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4138",
        Name = "myst-label",
        Severity = Severity.Error,
        Title = "Links lead to labels as MyST writes them",
        Explanation = """
            MyST Markdown names a place by a line `(tides)=` above it, and `[](tides)` leads there from any page. Here a place has an id of its own,
            `## Tides {#tides}`, and the address says which page it is on: `[the tides](#tides)`, `[the tides](../coast.md#tides)`. A page that was
            written for MyST has many such links, so they are told once a page.
            """,
        Bad = """
            ---
            title: Tides
            ---

            (tides)=
            ## High water

            It comes twice a day: see [high water](tides).
            """,
        Good = """
            ---
            title: Tides
            ---

            ## High water {#tides}

            It comes twice a day: see [high water](#tides).
            """,
    };

    /// <param name="first">The first of the links.</param>
    /// <param name="count">How many the page has.</param>
    internal static Diagnostic At(LinkReference first, int count)
    {
        var target = first.Target.Trim();
        return new(Rule, first.Location, count == 1 ? $"'{target}' is a label as MyST writes them" : $"'{target}' and {count - 1} more links lead to labels as MyST writes them")
        {
            Hint = $"Write '{{#{target}}}' behind the heading instead of '({target})=' above it, and '#{target}' in the link, with the page before it on another page.",
        };
    }
}
