namespace CourseKit.Export;

/// <summary>Everything that one package holds.</summary>
public sealed record AnkiPackageContent
{
    /// <summary>The id of the course, which keeps deck ids apart from other courses' in the same file format.</summary>
    public required string CourseId { get; init; }

    /// <summary>Decks that have a description; the others follow from the notes.</summary>
    public IReadOnlyList<AnkiDeck> Decks { get; init; } = [];

    /// <summary>In course order, which becomes the order in which Anki shows new cards. Each GUID once.</summary>
    public required IReadOnlyList<AnkiNote> Notes { get; init; }

    /// <summary>Each name once.</summary>
    public IReadOnlyList<AnkiMedia> Media { get; init; } = [];

    /// <summary>
    /// Seconds since 1970: what the collection, its decks and options say they were changed at. Notes carry their own times, and
    /// note types that of their version.
    /// </summary>
    public required long Modified { get; init; }
}
