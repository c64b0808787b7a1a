using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingAnchor
{
    public static readonly Rule Rule = new(typeof(MissingAnchor))
    {
        Code = "CK4121",
        Name = "missing-anchor",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    internal static Diagnostic At(Location location, string anchor, string page, string? near) =>
        new(Rule, location, $"{page} has no anchor '#{anchor}'")
        {
            Label = "no such anchor",
            Hint = near is null ? Advice(anchor) : $"Did you mean '#{near}'?",
        };

    private static string Advice(string anchor) => NumberedCaption.Of(anchor)?.Kind switch
    {
        CaptionKind.Figure => "Give the figure this id: ![Caption](picture.svg){#" + anchor + "}.",
        CaptionKind.Table => "Give the table this id, in a caption below it: : Caption {#" + anchor + "}.",
        _ => "Link to the page, or give the heading this id: ## Heading {#" + anchor + "}.",
    };
}
