using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkToLeftOutPage
{
    public static readonly Rule Rule = new(typeof(LinkToLeftOutPage))
    {
        Code = "CK4124",
        Name = "link-to-left-out-page",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, string target, ExcludedPage page) =>
        new(Rule, location, $"The page '{target}' exists but is left out: {page.Reason}")
        {
            Label = "not published",
            Hint = $"Publish {page.Page.Path}, or take the link out until then.",
            Related = [new RelatedLocation(Location.OfFile(page.Page.Path), page.Reason)],
        };
}
