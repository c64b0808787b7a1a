using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PageNotDue
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4109",
        Name = "page-not-due",
        Severity = Severity.Hint,
        Loss = ReaderLoss.Missing,
        Title = "A page is left out because of its date",
        Explanation = """
            A page whose `date` or `publishDate` is still to come, or whose `expiryDate` has passed, is not published, as in Hugo. That may be
            what was planned; when it was not, this is why the page is missing.
            """,
        Bad = """
            === content/page.md
            ---
            title: Proxies
            date: 2999-01-05
            ---

            A proxy stands for what was meant.
            === content/other.md
            ---
            title: Gaming
            ---

            A game is what the agent plays.
            """,
        Good = """
            === content/page.md
            ---
            title: Proxies
            date: 2025-01-05
            ---

            A proxy stands for what was meant.
            === content/other.md
            ---
            title: Gaming
            ---

            A game is what the agent plays.
            """,
    };

    private static readonly string[] PublishKeys = ["publishdate", "pubdate", "published", "date", "lastmod", "modified"];
    private static readonly string[] ExpiryKeys = ["expirydate", "unpublishdate"];

    internal static Diagnostic NotYet(CoursePage page, string reason) =>
        At(page, reason, page.PublishDate is null ? ["date", .. PublishKeys] : PublishKeys, "still to come") with
        {
            Hint = "Change the date to publish the page. 'coursekit build --future' shows it in a preview.",
        };

    internal static Diagnostic Expired(CoursePage page, string reason) =>
        At(page, reason, ExpiryKeys, "has passed") with
        {
            Hint = "Change the date to publish the page again. 'coursekit build --expired' shows it in a preview.",
        };

    private static Diagnostic At(CoursePage page, string reason, string[] keys, string label) =>
        new(Rule, PlaceOf(page, keys), $"The page is left out: {reason}")
        {
            Label = label,
        };

    private static Location PlaceOf(CoursePage page, string[] keys) => page.LocationOf(keys) ?? Location.OfFile(page.Path);
}
