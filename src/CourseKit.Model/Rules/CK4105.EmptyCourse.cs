using CourseKit.Syntax;

namespace CourseKit.Model;

public static class EmptyCourse
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4105",
        Name = "empty-course",
        Severity = Severity.Error,
        Title = "The course has no pages",
        Explanation = """
            A course is made of `.md` and `.html` files in `content/`, or in the course folder itself when there is no `content/`.
            None were found, or all were left out as drafts or for their dates, so there is nothing to write.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            draft: true
            ---

            A proxy stands for what was meant.
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            A proxy stands for what was meant.
            """,
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
