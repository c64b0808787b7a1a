using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A folder at the top of the course: a deck within the course's deck, and a package of its own.</summary>
/// <param name="Section">The folder.</param>
/// <param name="Slug">Names its package; unique in the course.</param>
/// <param name="Deck">The whole name of its deck.</param>
internal sealed record CourseModule(CourseSection Section, string Slug, string Deck)
{
    public string Title => Section.Page.Page.Title;
}
