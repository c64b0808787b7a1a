using CourseKit.Syntax;

namespace CourseKit.Export;

public static class MarkupTakenOut
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5204",
        Name = "markup-taken-out",
        Severity = Severity.Warning,
        Title = "Raw HTML was taken out of the page",
        Explanation = """
            The course says `contributors: untrusted`, so raw HTML of prose and prompts keeps text, pictures, tables, sound and film, and loses what
            could run, ask for input, or cover the page: scripts, frames, forms, handlers, styles, classes. What templates write is the
            course's own and stays.
            """,
        Bad = """
            === course.yml
            title: Tides
            contributors: untrusted
            === content/tides.md
            ---
            title: High water
            ---

            <div onclick="alert(1)">High water comes <b>twice</b> a day.</div>
            """,
        Good = """
            === course.yml
            title: Tides
            contributors: untrusted
            === content/tides.md
            ---
            title: High water
            ---

            <div>High water comes <b>twice</b> a day.</div>
            """,
    };

    internal static Diagnostic At(Location place, IEnumerable<string> what) =>
        new(Rule, place, $"Taken out of the page: {string.Join(", ", what)}")
        {
            Hint = "Write it in Markdown, or put it into a template of the course.",
        };
}
