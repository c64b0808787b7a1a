using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A folder at the top of the course: a deck within the course's deck, and a package of its own.</summary>
/// <param name="Section">The folder.</param>
/// <param name="Folder">Its name, which the lock knows its deck by.</param>
/// <param name="Slug">Names its package; unique in the course.</param>
/// <param name="Name">Of its deck, within the course's.</param>
internal sealed record CourseModule(CourseSection Section, string Folder, string Slug, DeckTitle Name)
{
    /// <summary>The whole name of its deck.</summary>
    public required string Deck { get; init; }

    public string Title => Section.Page.Page.Title;

    /// <summary>Where the author wrote the title; the start of the page where none is written.</summary>
    public Location TitlePlace
    {
        get
        {
            var page = Section.Page.Page;
            var title = page.FrontMatter.Entries.FirstOrDefault(entry => entry.Key.Equals("title", StringComparison.OrdinalIgnoreCase));
            return title is null ? Location.OfFile(page.Path) : page.Document.Source.Locate(title.Value.Span);
        }
    }
}

/// <summary>What a deck is called.</summary>
/// <param name="Name">The name that it has: that which learners know, where they have it.</param>
/// <param name="ByTitle">The name that it would have by the title of what it holds.</param>
/// <param name="IsKnown">True when learners have it.</param>
internal sealed record DeckTitle(string Name, string ByTitle, bool IsKnown)
{
    public bool IsOtherwise => Name != ByTitle;
}
