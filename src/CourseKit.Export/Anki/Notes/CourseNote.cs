using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>A note as every package of the course carries it.</summary>
internal sealed record CourseNote
{
    public required NoteSource Source { get; init; }

    /// <summary>In the order of the note type; the first is never empty.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>What its sides show, what cannot be shown included.</summary>
    public required IReadOnlyList<MediaUse> Media { get; init; }

    public required AnkiNoteState State { get; init; }

    /// <summary>What is wrong with its sides, files apart: those are looked at once for all notes.</summary>
    public required IReadOnlyList<Syntax.Diagnostic> Diagnostics { get; init; }
}
