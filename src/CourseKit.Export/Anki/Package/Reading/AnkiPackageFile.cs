using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>What reading gave: the package, or null and what is wrong with it.</summary>
public sealed record AnkiPackageReading(AnkiPackageFile? Package, EquatableArray<Diagnostic> Diagnostics);

/// <summary>A package as far as it says what learners will get.</summary>
/// <param name="Notes">In the order of their ids, which is course order in CourseKit's own packages.</param>
/// <param name="Media">Names as Anki will store them, in the package's order.</param>
public sealed record AnkiPackageFile(EquatableArray<AnkiPackageNote> Notes, EquatableArray<string> Media)
{
    public EquatableArray<AnkiPackageNoteType> NoteTypes { get; init; }
}

/// <summary>A note type as far as its cards look by it.</summary>
/// <param name="Modified">In seconds; Anki takes another look over only when this is newer.</param>
/// <param name="Look">Styles and templates, in one text that is equal when they are.</param>
public sealed record AnkiPackageNoteType(long Id, long Modified, string Look);

/// <summary>A note as read: its type by name, because the types of other tools are not ours.</summary>
/// <param name="FieldNames">As many as the type has; <paramref name="Fields"/> may differ in a broken package.</param>
/// <param name="Deck">Full name of the deck of the first card; empty for a note without cards.</param>
public sealed record AnkiPackageNote(
    string Guid,
    long NoteTypeId,
    string NoteTypeName,
    EquatableArray<string> FieldNames,
    EquatableArray<string> Fields,
    EquatableArray<string> Tags,
    long Modified,
    string Deck,
    int Cards);
