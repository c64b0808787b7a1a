using CourseKit.Syntax;

namespace CourseKit.Export;

public static class BaseUrlUnknown
{
    public static readonly Rule Rule = new(typeof(BaseUrlUnknown))
    {
        Code = "CK5200",
        Name = "base-url-unknown",
        Severity = Severity.Hint,
    };

    public static Diagnostic At(SourceText settings) =>
        new(Rule, settings.Locate(new TextSpan(0, 0)), "The course has no base_url")
        {
            Hint = "Add base_url: https://… to have a feed, a sitemap, canonical links and link previews.",
        };
}
