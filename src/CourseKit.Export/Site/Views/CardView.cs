using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>
/// A page as other pages speak of it: in the menu, in lists, in breadcrumbs. One for each page of the course, made once and
/// shared by all, which is why its address is relative to the site's root and not to the page that shows it.
/// </summary>
internal sealed class CardView(PublishedPage page, IReadOnlyList<CardView> entries, bool isSection)
{
    /// <summary>A menu is on every page: one that lists too many makes a site of n pages grow with n².</summary>
    private const int MostInMenu = 100;

    public static TemplateType<CardView> Type { get; } = TemplateType.Define<CardView>("card", "A page as other pages speak of it.")
        .Text("title", card => card.Page.Page.LinkTitle ?? card.Page.Page.Title, "Its `linkTitle`, or else its title.")
        .Text("description", card => card.Page.Page.Description ?? card.Page.Page.Summary, "Its description, or else its summary, or null.")
        .Text("url", card => card.Page.Url, "Its address from the root of the site, without a leading slash; empty for the home page. Put `root` before it.")
        .Text("parent", card => card.Parent, "The address of the folder it stands in; null for the home page.")
        .Flag("is_section", card => card.IsSection, "True for a folder of the course.")
        .List("entries", () => Type!, card => card.Entries, "What stands in a folder, in reading order; empty for a page.")
        .List("menu", () => Type!, card => card.Menu, "The same as far as a menu shows it: when there are more than a hundred, only the first hundred folders.")
        .Number("minutes", card => card.Minutes, "About how long it takes to read; 0 when there is nothing to read.")
        .Number("prompt_count", card => card.PromptCount, "How many review questions it has.");

    public PublishedPage Page { get; } = page;

    public IReadOnlyList<CardView> Entries { get; } = entries;

    /// <summary>The same with what only the folder's own page lists.</summary>
    public IReadOnlyList<CardView> OwnEntries { get; init; } = entries;

    public IReadOnlyList<CardView> Menu { get; } =
        entries.Count <= MostInMenu ? entries : [.. entries.Where(entry => entry.IsSection).Take(MostInMenu)];

    public string? Parent { get; init; }

    public bool IsSection { get; } = isSection;

    /// <summary>Worked out when first asked for; two threads that ask at once work out the same number.</summary>
    public int Minutes => Page.Page.Minutes;

    public int PromptCount { get; } = page.Page.Blocks.Sum(block => block.Prompts.Count);
}
