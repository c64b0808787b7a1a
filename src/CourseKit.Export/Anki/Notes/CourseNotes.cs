using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>All notes of a course, rendered.</summary>
/// <param name="Notes">Shown ones in the order of the course, then retired ones.</param>
/// <param name="Lock">With the state of every note in it.</param>
internal sealed record CourseNotes(IReadOnlyList<CourseNote> Notes, IdentityLock Lock, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Notes are rendered on all processors, for what they are decides what stands in the lock, which cannot wait for the jobs.</summary>
    public static CourseNotes Of(Course course, IdentityLock identities, CourseModules modules, DeckOptions options)
    {
        var sources = NoteSources.Of(course, identities, new NotePages(course, modules), options.DropRetired);
        var media = new DeckMedia(course, options.ReadAsset);
        var now = NoteClock.Now(course, identities, options);
        var memory = new NoteMemory(course);
        var notes = new CourseNote[sources.Count];
        Parallel.For(0, notes.Length, () => new NoteWriter(course, media, options, memory, now), (i, _, writer) =>
        {
            notes[i] = writer.Write(sources[i]);
            return writer;
        }, _ => { });
        return new CourseNotes(notes, WithStates(identities, notes), [.. notes.SelectMany(note => note.Diagnostics), .. MediaFindings.Of(notes)]);
    }

    private static IdentityLock WithStates(IdentityLock identities, CourseNote[] notes)
    {
        var states = notes.ToDictionary(note => (note.Source.Locked.Key, note.Source.Kind), note => note.State);
        return identities.Update(prompt => prompt with
        {
            Anki = states.GetValueOrDefault((prompt.Key, prompt.Kind)) ?? prompt.Anki,
            Former = prompt.Former.Select(note => note with { Anki = states.GetValueOrDefault((prompt.Key, note.Kind)) ?? note.Anki }).ToEquatableArray(),
        });
    }
}
