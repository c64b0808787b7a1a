using CourseKit.Syntax;

namespace CourseKit.Export;

public static class BaseUrlUnknown
{
    public static readonly Rule Rule = new()
    {
        Code = "CK5200",
        Name = "base-url-unknown",
        Severity = Severity.Hint,
        Title = "The course does not say where it will be published",
        Explanation = """
            A feed, a sitemap, canonical links and the cards that other sites show for a link need whole addresses. Without
            `base_url` in `course.yml` the site is complete for its readers, but these are left out of it.
            """,
        Bad = """
            === course.yml
            title: Reading the tides
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
        Good = """
            === course.yml
            title: Reading the tides
            base_url: https://example.org/tides/
            === content/_index.md
            ---
            title: Reading the tides
            ---

            Water rises twice a day.
            """,
    };

    public static Diagnostic At(SourceText settings) =>
        new(Rule, settings.Locate(new TextSpan(0, 0)), "The course has no base_url")
        {
            Hint = "Add base_url: https://… to have a feed, a sitemap, canonical links and link previews.",
        };
}
