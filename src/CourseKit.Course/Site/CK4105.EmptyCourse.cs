using CourseKit.Syntax;

namespace CourseKit.Model;

public static class EmptyCourse
{
    public static readonly Rule Rule = new(typeof(EmptyCourse))
    {
        Code = "CK4105",
        Name = "empty-course",
        Severity = Severity.Error,
    };

    internal static Diagnostic At(CourseLayout layout, int leftOut) =>
        new(Rule, Location.OfFile(PlaceOf(layout)), leftOut == 0 ? "The course has no pages" : "All pages of the course are left out")
        {
            Hint = leftOut == 0
                ? $"Put .md files into {(layout.ContentRoot.Length == 0 ? "the course folder or its content/" : layout.ContentRoot)}."
                : "Publish one. 'coursekit build --drafts --future' shows drafts and pages to come in a preview.",
        };

    private static string PlaceOf(CourseLayout layout) =>
        layout.OnlyFile ?? layout.SettingsPath ?? (layout.ContentRoot.Length == 0 ? "." : layout.ContentRoot.TrimEnd('/'));
}
