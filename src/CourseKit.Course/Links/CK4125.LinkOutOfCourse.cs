using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkOutOfCourse
{
    private const string StaticFolder = "static/";

    public static readonly Rule Rule = new(typeof(LinkOutOfCourse))
    {
        Code = "CK4125",
        Name = "link-out-of-course",
        Severity = Severity.Error,
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
        if (path.StartsWith(StaticFolder, StringComparison.Ordinal))
        {
            return $"Write '/{path.Substring(StaticFolder.Length)}': what lies in '{StaticFolder}' is at the top of the site.";
        }

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
