using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MarkupTakenOut
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5204",
        Name = "markup-taken-out",
        Severity = Severity.Warning,
        Title = "Markup that could run or cover the page was taken out",
        Explanation = """
            The course says `contributors: untrusted`, so raw HTML of prose and prompts keeps text, pictures, tables, sound and film, and loses what
            could run, ask for input, or cover the page: scripts, frames, forms, handlers, styles, classes. Attributes in braces lose the
            same, and addresses too: an id, `lang`, `dir`, `title`, sizes, the source (`from`) and options of code stay. An id that the
            theme has (`main`, `course-page`, `review-1`) is taken out as well: its scripts and links would find the wrong element. What
            templates write is the course's own and stays.
            """,
        Bad = """
            === course.yml
            title: Tides
            contributors: untrusted
            === page.md
            ---
            title: High water
            ---

            ## Twice a day {#twice onclick="alert(1)"}
            """,
        Good = """
            === course.yml
            title: Tides
            contributors: untrusted
            === page.md
            ---
            title: High water
            ---

            ## Twice a day {#twice}
            """,
    };

    internal static Diagnostic InBraces(Location braces, IEnumerable<string> what) =>
        new(Rule, braces, $"Taken out of the page: {string.Join(", ", what)}")
        {
            Hint = "Leave only an id, 'lang', 'dir', 'title' or a size in braces, or put it into a template of the course.",
        };

    public static Diagnostic At(Location place, IEnumerable<string> what) =>
        new(Rule, place, $"Taken out of the page: {string.Join(", ", what)}")
        {
            Hint = "Write it in Markdown, or put it into a template of the course.",
        };
}
