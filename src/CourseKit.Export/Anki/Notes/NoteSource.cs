using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A note before it is rendered.</summary>
/// <param name="Locked">The prompt as the lock has it.</param>
/// <param name="Kind">The kind of the note: for a former note not the prompt's.</param>
/// <param name="Guid">The note's identity in Anki.</param>
/// <param name="Previous">What readers were last given; null for a new note.</param>
/// <param name="Pages">Every page that shows it, the first in the order of the course first; where it stood last when none does.</param>
/// <param name="Numbers">The card that each deletion is; plain for a question.</param>
internal abstract record NoteSource(LockedPrompt Locked, PromptKind Kind, string Guid, AnkiNoteState? Previous, IReadOnlyList<NotePage> Pages, ClozeNumbers Numbers)
{
    /// <summary>The page that the note speaks of; null when the lock names none.</summary>
    public NotePage? Home => Pages.Count > 0 ? Pages[0] : null;

    /// <param name="Prompt">At its first place.</param>
    /// <param name="AuthorTags">Of all its places.</param>
    public sealed record Active(
        LockedPrompt Locked, string Guid, AnkiNoteState? Previous, IReadOnlyList<NotePage> Pages, Prompt Prompt, IReadOnlyList<string> AuthorTags)
        : NoteSource(Locked, Prompt.Kind, Guid, Previous, Pages, Locked.Numbers);

    /// <summary>One that readers have and the course no longer shows. Its TeX commands may be gone as well.</summary>
    public sealed record Retired(
        LockedPrompt Locked, PromptKind Kind, string Guid, AnkiNoteState Last, IReadOnlyList<NotePage> Pages, ExpandedSides Sides, ClozeNumbers Numbers)
        : NoteSource(Locked, Kind, Guid, Last, Pages, Numbers);
}
