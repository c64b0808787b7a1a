using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PageInsideBundle
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4104",
        Name = "page-inside-bundle",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A page stands inside the bundle of another page",
        Explanation = """
            A folder with an `index.md` is one page together with its own files (a page bundle), as in Hugo. Another content file
            in it is not a page of the course and is left out; one that a page includes is there to be included, and nothing is said. If the folder is meant as a section with several pages, its own page
            is called `_index.md`.
            """,
        Bad = """
            === content/proxies/index.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/proxies/history.md
            ---
            title: History
            ---

            Where the word comes from.
            """,
        Good = """
            === content/proxies/_index.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            === content/proxies/history.md
            ---
            title: History
            ---

            Where the word comes from.
            """,
    };

    internal static Diagnostic At(string path, string bundlePage) =>
        new(Rule, Location.OfFile(path), $"This page is left out: it stands inside the bundle of {bundlePage}")
        {
            Hint = $"Rename {bundlePage} to _index.md to make the folder a section, or move this file out of it.",
            Related = [new RelatedLocation(Location.OfFile(bundlePage), "this file makes the folder one page")],
        };
}
