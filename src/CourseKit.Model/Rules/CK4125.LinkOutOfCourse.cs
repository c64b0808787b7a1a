using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkOutOfCourse
{
    private const string StaticFolder = "static/";

    public static readonly Rule Rule = new()
    {
        Code = "CK4125",
        Name = "link-out-of-course",
        Severity = Severity.Error,
        Title = "A link leads out of the course folder",
        Explanation = """
            A course is complete in its folder. A path that climbs out of it with `..`, begins with a drive letter or is a `file:` address
            means something on one machine only, and is never followed. Nor is a path that climbs out of `content/` into another folder of the
            course: what lies there is no part of the site. Only what is in `static/` is, at the top of it, so `static/map.png` is linked to as `/map.png`.
            """,
        Bad = """
            ---
            title: Proxies
            ---

            ![The loop](../../pictures/loop.svg)
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ![The loop](loop.svg)
            === content/loop.svg
            <svg xmlns="http://www.w3.org/2000/svg"/>
            """,
    };

    /// <param name="target">As it is written.</param>
    /// <param name="path">Where it leads in the course.</param>
    /// <param name="contentRoot">The folder of the pages, with its slash.</param>
    internal static Diagnostic OfContent(Location location, string target, string path, string contentRoot) =>
        new(Rule, location, $"The path '{target}' leads out of '{contentRoot}', where the pages are")
        {
            Label = "no part of the site",
            Hint = HintFor(path, contentRoot),
        };

    private static string HintFor(string path, string contentRoot)
    {
        if (path.StartsWith(StaticFolder, StringComparison.Ordinal)) return $"Write '/{path.Substring(StaticFolder.Length)}': what lies in '{StaticFolder}' is at the top of the site.";
        return path.StartsWith(contentRoot, StringComparison.Ordinal)
            ? $"Write '/{path.Substring(contentRoot.Length)}': paths begin in '{contentRoot}'."
            : $"Copy the file into '{contentRoot}' or '{StaticFolder}' and link to it there.";
    }

    internal static Diagnostic At(Location location, string target) =>
        new(Rule, location, $"The path '{target}' leads out of the course")
        {
            Label = "outside the course folder",
            Hint = "Copy the file into the course and link to it there.",
        };
}
