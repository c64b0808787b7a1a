using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkToLeftOutPage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4124",
        Name = "link-to-left-out-page",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A link leads to a page that is left out",
        Explanation = """
            The page exists but is not published: it is a draft, its date is still to come, it has expired, or it is not rendered. A
            reader who follows the link meets "not found". In a preview (`--drafts`, `--future`, `--expired`) such pages are there, and
            links to them are fine.
            """,
        Bad = """
            === content/proxies.md
            ---
            draft: true
            title: Proxies
            ---

            ## Goodhart

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            See [proxies](proxies.md).
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

            See [proxies](proxies.md).
            """,
    };

    internal static Diagnostic At(Location location, string target, ExcludedPage page) =>
        new(Rule, location, $"The page '{target}' exists but is left out: {page.Reason}")
        {
            Label = "not published",
            Hint = $"Publish {page.Page.Path}, or take the link out until then.",
            Related = [new RelatedLocation(Location.OfFile(page.Page.Path), page.Reason)],
        };
}
