using CourseKit.Syntax;

namespace CourseKit.Model;

public static class MissingAnchor
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4121",
        Name = "missing-anchor",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A link leads to an anchor that its page does not have",
        Explanation = """
            The part of an address after `#` names a heading (in lower case, blanks as hyphens), a footnote, or an `{#id}` that an author
            wrote. When the page has none of that name, the reader lands at its top.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [Goodhart](proxies.md#godhart).
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [Goodhart](proxies.md#goodhart).
            """,
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
