using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>What a deck is for.</summary>
public enum DeckKind
{
    Anki,
    Orbit,
}

/// <summary>A deck that readers of the site can take with them.</summary>
/// <param name="Path">Of the file, as its job says it.</param>
/// <param name="Title">Of what it holds: the course, or a module.</param>
/// <param name="Cards">How many cards an import brings.</param>
public sealed record DeckOffer(DeckKind Kind, string Path, string Title, int Cards)
{
    /// <summary>The module that it holds; null for the whole course.</summary>
    public CourseSection? Module { get; init; }

    /// <summary>
    /// Where it lies in the site, which must hold it itself to be uploaded whole. The bytes are those of <see cref="Path"/>: it is made
    /// once and written twice.
    /// </summary>
    public string SitePath => Export.SitePath.Of(Path);
}
