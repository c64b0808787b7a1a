using CourseKit.Syntax;

namespace CourseKit.Model;

public static class DanglingPage
{
    public static readonly Rule Rule = new(typeof(DanglingPage))
    {
        Code = "CK7010",
        Name = "dangling-page",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="problem">What following it as a link would report.</param>
    internal static Diagnostic At(Location location, MetadataField field, string value, Diagnostic? problem) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is no page of this course")
        {
            Label = problem?.Rule == LinkToLeftOutPage.Rule || problem?.Rule == AmbiguousRef.Rule ? problem.Message : "no such page",
            Hint = problem?.Hint ?? "Write the path or the name of a page.",
        };

    /// <param name="page">What stands before the anchor.</param>
    internal static Diagnostic WithAnchor(Location location, MetadataField field, string value, string page) =>
        new(Rule, location, $"'{field.Key}' is '{Excerpt.Of(value)}', which is a place on a page")
        {
            Label = "not a page alone",
            Hint = page.Length == 0 ? "Write the path or the name of a page." : $"Write '{Excerpt.Of(page)}'.",
        };
}
