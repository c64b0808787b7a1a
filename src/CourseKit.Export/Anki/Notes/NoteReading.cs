using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Renders the notes of a course page by page, on any thread. What they are decides what stands in the lock, which cannot wait for the jobs.</summary>
internal sealed class NoteReading
{
    private readonly IReadOnlyList<NoteSource> _sources;
    private readonly CourseNote?[] _notes;

    /// <summary>The notes of each page, by their numbers.</summary>
    private readonly ILookup<string, int> _byPage;

    private readonly ThreadLocal<NoteWriter> _writers;

    public NoteReading(Course course, IdentityLock identities, CourseModules modules, DeckOptions options)
    {
        _sources = NoteSources.Of(course, identities, new NotePages(course, modules), options.DropRetired);
        _notes = new CourseNote?[_sources.Count];
        _byPage = Enumerable.Range(0, _notes.Length).Where(i => _sources[i].Home is not null)
            .ToLookup(i => _sources[i].Home!.Page.Path, StringComparer.Ordinal);
        var media = new DeckMedia(course, options.ReadAsset);
        var now = NoteClock.Now(course, identities, options);
        var memory = new NoteMemory(course);
        _writers = new(() => new NoteWriter(course, media, options, memory, now));
    }

    /// <summary>Renders those that speak of a page.</summary>
    public void Read(CoursePage page)
    {
        foreach (var i in _byPage[page.Path]) Write(i);
    }

    /// <param name="identities">What is noted in: the lock, with what other exporters noted.</param>
    public CourseNotes Finish(IdentityLock identities)
    {
        // Those of pages that are not published, or have no prompts any more.
        for (var i = 0; i < _notes.Length; i++)
        {
            if (_notes[i] is null) Write(i);
        }

        _writers.Dispose();
        var notes = Array.ConvertAll(_notes, note => note!);
        return new CourseNotes(notes, WithStates(identities, notes), [.. notes.SelectMany(note => note.Diagnostics), .. MediaFindings.Of(notes)]);
    }

    private void Write(int number) => _notes[number] = _writers.Value!.Write(_sources[number]);

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
