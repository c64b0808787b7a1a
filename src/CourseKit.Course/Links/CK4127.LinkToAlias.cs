using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkToAlias
{
    public static readonly Rule Rule = new(typeof(LinkToAlias))
    {
        Code = "CK4127",
        Name = "link-to-alias",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location location, string target, PublishedPage page) =>
        new(Rule, location, $"'{target}' is an old address of {page.Page.Path}")
        {
            Label = "an alias",
            Hint = $"Link to '/{page.Url}'.",
        };
}
