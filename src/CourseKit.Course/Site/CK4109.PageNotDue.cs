using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PageNotDue
{
    public static readonly Rule Rule = new(typeof(PageNotDue))
    {
        Code = "CK4109",
        Name = "page-not-due",
        Severity = Severity.Hint,
        Loss = ReaderLoss.Missing,
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
