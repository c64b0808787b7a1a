using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PageInsideBundle
{
    public static readonly Rule Rule = new(typeof(PageInsideBundle))
    {
        Code = "CK4104",
        Name = "page-inside-bundle",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
    };

    internal static Diagnostic At(string path, string bundlePage) =>
        new(Rule, Location.OfFile(path), $"This page is left out: it stands inside the bundle of {bundlePage}")
        {
            Hint = $"Rename {bundlePage} to _index.md to make the folder a section, or move this file out of it.",
            Related = [new RelatedLocation(Location.OfFile(bundlePage), "this file makes the folder one page")],
        };
}
