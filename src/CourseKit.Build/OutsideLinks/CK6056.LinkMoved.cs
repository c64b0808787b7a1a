using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkMoved
{
    public static readonly Rule Rule = new(typeof(LinkMoved))
    {
        Code = "CK6056",
        Name = "link-moved",
        Severity = Severity.Hint,
    };

    internal static Diagnostic At(Location location, string address, Uri now) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' has moved for good")
        {
            Label = "an old address",
            Hint = $"Write '{Excerpt.Of(now.AbsoluteUri, 200)}'.",
        };
}
