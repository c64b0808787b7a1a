using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// One note as Anki keeps it. Its cards follow from the note type and, for a cloze, from the numbers in its text.
/// </summary>
/// <param name="Guid">The only identity across imports; not empty.</param>
/// <param name="Fields">HTML, as many as the note type has fields.</param>
/// <param name="Tags">Without blanks inside; <c>::</c> nests.</param>
/// <param name="Modified">Seconds since 1970. Anki updates a note it has when this is newer than its own.</param>
/// <param name="Deck">Full name of the deck the cards go to: <c>Course::Week 2</c>.</param>
public sealed record AnkiNote(
    string Guid, AnkiNoteType NoteType, EquatableArray<string> Fields, EquatableArray<string> Tags, long Modified, string Deck)
{
    /// <summary>
    /// Without cards, a learner who does not know the note is not asked it, and one who does keeps the cards and gets the note's changes. Suspended cards would not do:
    /// the importer makes them new ones.
    /// </summary>
    public bool HasCards { get; init; } = true;
}
