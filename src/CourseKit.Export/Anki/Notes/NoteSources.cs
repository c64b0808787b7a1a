using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Finds the notes of a course: one for each prompt that it shows, however often, and one for each that readers still have.</summary>
internal static class NoteSources
{
    /// <summary>What is shown in the order of the course, then what is retired in the order of the lock.</summary>
    public static IReadOnlyList<NoteSource> Of(Course course, IdentityLock identities, NotePages pages, bool dropRetired)
    {
        var notes = new List<NoteSource>(Active(course, identities, pages));
        if (!dropRetired) notes.AddRange(identities.Prompts.SelectMany(prompt => Retired(prompt, identities, pages)));
        return notes;
    }

    private static IEnumerable<NoteSource> Active(Course course, IdentityLock identities, NotePages pages)
    {
        var locked = identities.Prompts.ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
        var places = new Dictionary<string, PromptPlaces>(StringComparer.Ordinal);
        var inOrder = new List<(LockedPrompt Locked, PromptPlaces Places)>();
        foreach (var page in course.Listed)
        {
            foreach (var prompt in page.Page.Prompts)
            {
                var key = course.Identities[prompt].Key;
                if (!places.TryGetValue(key, out var shown))
                {
                    places.Add(key, shown = new PromptPlaces(prompt));
                    inOrder.Add((locked[key], shown));
                }

                shown.Add(prompt, pages.Of(page.Page.Path));
            }
        }

        return inOrder.Select(note => new NoteSource.Active(
            note.Locked, identities.AnkiGuidOf(note.Locked), note.Locked.Anki, note.Places.Pages, note.Places.First, note.Places.Tags));
    }

    /// <summary>The prompt itself once it is gone or held back, and what it was under another kind.</summary>
    private static IEnumerable<NoteSource> Retired(LockedPrompt prompt, IdentityLock identities, NotePages pages)
    {
        var stood = prompt.Places.Select(place => place.Page).Distinct(StringComparer.Ordinal).Select(pages.Of).ToList();
        if (prompt is { State: not PromptState.Active, Anki: { } last })
        {
            yield return new NoteSource.Retired(prompt, prompt.Kind, identities.AnkiGuidOf(prompt), last, stood, prompt.Expanded ?? new(prompt.Question, prompt.Answer), prompt.Numbers);
        }

        foreach (var former in prompt.Former)
        {
            if (former.Anki is not { } state) continue;
            yield return new NoteSource.Retired(prompt, former.Kind, identities.AnkiGuidOf(prompt, former), state, stood, former.Expanded ?? new(former.Question, former.Answer), former.Numbers);
        }
    }

    private sealed class PromptPlaces(Prompt first)
    {
        private readonly List<NotePage> _pages = [];
        private readonly SortedSet<string> _tags = new(StringComparer.Ordinal);

        public Prompt First { get; } = first;

        public IReadOnlyList<NotePage> Pages => _pages;

        public IReadOnlyList<string> Tags => [.. _tags];

        public void Add(Prompt prompt, NotePage page)
        {
            if (_pages.Count == 0 || _pages[^1] != page) _pages.Add(page);
            foreach (var tag in prompt.Tags) _tags.Add(tag);
        }
    }
}
