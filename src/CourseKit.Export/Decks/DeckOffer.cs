using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A deck that readers of the site can take with them.</summary>
/// <param name="From">What made it, and so what it is for.</param>
/// <param name="Path">Of the file, as its job says it.</param>
/// <param name="Title">Of what it holds: the course, or a module.</param>
/// <param name="Cards">How many cards an import brings.</param>
public sealed record DeckOffer(IDeckExporter From, string Path, string Title, int Cards)
{
    /// <summary>The module that it holds; null for the whole course.</summary>
    public CourseSection? Module { get; init; }

    /// <summary>True of one whose import and update the site's page on decks and the README beside them explain.</summary>
    public bool IsExplained { get; init; }

    /// <summary>A text that updates its notes in Anki and leaves what learners added; null where there is none.</summary>
    public string? UpdatePath { get; init; }

    /// <summary>Its notes for a spreadsheet; not in the site.</summary>
    public string? SheetPath { get; init; }

    /// <summary>Searches for Anki's browser that together find the cards of questions that have left the course.</summary>
    public IReadOnlyList<string> RetiredSearches { get; init; } = [];

    /// <summary>
    /// Its files that the site holds itself, to be uploaded whole: the same bytes at <see cref="DeckPath.InSite"/>, made once and written
    /// twice.
    /// </summary>
    public IEnumerable<string> Paths => UpdatePath is null ? [Path] : [Path, UpdatePath];
}
