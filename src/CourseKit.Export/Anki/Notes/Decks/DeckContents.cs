using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Puts the notes of a course together for each of its packages. Any thread may ask.</summary>
internal sealed class DeckContents(Course course, CourseModules modules, CourseNotes notes, DeckOptions options)
{
    private readonly ILookup<string, CourseNote> _byModule = notes.Notes
        .SelectMany(note => SlugsOf(note).Select(slug => (Slug: slug, Note: note)))
        .ToLookup(entry => entry.Slug, entry => entry.Note, StringComparer.Ordinal);

    /// <summary>Those with notes, in course order.</summary>
    public IReadOnlyList<CourseModule> Modules => [.. modules.All.Where(module => _byModule.Contains(module.Slug))];

    /// <summary>Those of <see cref="Modules"/> that have cards.</summary>
    public IReadOnlyList<CourseModule> Taught => [.. Modules.Where(HasCards)];

    /// <summary>How many cards <see cref="OfCourse"/> brings.</summary>
    public int CardsOfCourse => Count(notes.Notes);

    /// <inheritdoc cref="RetiredSearch"/>
    public IReadOnlyList<string> RetiredSearches => RetiredSearch.Of(notes.Notes, course.Settings.Id);

    /// <summary>Everything; a note that stands in several modules is in the deck of the first.</summary>
    /// <param name="hasMedia">False to read no file, for a text.</param>
    public AnkiPackageContent OfCourse(bool hasMedia) => Content(
        notes.Notes,
        note => note.Source.Home?.Module?.Deck ?? modules.CourseDeck,
        Modules,
        hasMedia);

    /// <summary>What stands in one module, in its deck: whoever takes only this package gets only this deck.</summary>
    /// <inheritdoc cref="OfCourse"/>
    public AnkiPackageContent OfModule(CourseModule module, bool hasMedia) => Content([.. _byModule[module.Slug]], _ => module.Deck, [module], hasMedia);

    /// <summary>How many cards <see cref="OfModule"/> brings.</summary>
    public int CardsOf(CourseModule module) => Count(_byModule[module.Slug]);

    private bool HasCards(CourseModule module) => _byModule[module.Slug].Any(note => note.Source is NoteSource.Active);

    private static int Count(IEnumerable<CourseNote> notes)
    {
        var ordinals = new List<int>();
        var count = 0;
        foreach (var note in notes.Where(note => note.Source is NoteSource.Active))
        {
            CardOrdinals.Of(NoteOf(note, note.Fields, deck: ""), ordinals);
            count += ordinals.Count;
        }

        return count;
    }

    private static IEnumerable<string> SlugsOf(CourseNote note) =>
        note.Source.Pages.Select(page => page.Module?.Slug).OfType<string>().Distinct(StringComparer.Ordinal);

    private AnkiPackageContent Content(IReadOnlyList<CourseNote> content, Func<CourseNote, string> deckOf, IEnumerable<CourseModule> decks, bool hasMedia) => new()
    {
        CourseId = course.Settings.Id,
        Decks = [DeckDescription.Of(course, modules.CourseDeck), .. decks.Where(HasCards).Select(module => DeckDescription.Of(course, module))],
        Notes = [.. content.Select(note => NoteOf(note, FieldsOf(note), deckOf(note)))],
        Media = hasMedia ? [.. MediaOf(content)] : [],
        Modified = content.Max(note => note.State.Modified),
    };

    private IReadOnlyList<string> FieldsOf(CourseNote note)
    {
        IReadOnlyList<string> fields = note.Media.Count == 0 ? note.Fields : [.. note.Fields.Select(field => CarriedMedia.InField(field, note.Media))];
        return note.Source is NoteSource.Retired retired
            ? [RetiredMark.Put(fields[0], options.Words["retired"], retired.Kind == PromptKind.Cloze), .. fields.Skip(1)]
            : fields;
    }

    private static AnkiNote NoteOf(CourseNote note, IReadOnlyList<string> fields, string deck) => new(
        note.Source.Guid,
        AnkiNoteType.Of(note.Source.Kind),
        fields.ToEquatableArray(),
        note.Tags.ToEquatableArray(),
        note.State.Modified,
        deck)
    {
        HasCards = note.Source is NoteSource.Active,
    };

    /// <summary>Two files of the same bytes have one name.</summary>
    private IEnumerable<AnkiMedia> MediaOf(IReadOnlyList<CourseNote> content) => content
        .SelectMany(note => note.Media)
        .Select(use => use.File)
        .OfType<CardFile>()
        .Where(file => file.IsShown)
        .DistinctBy(file => file.Name, StringComparer.Ordinal)
        .Select(file => new AnkiMedia(CarriedMedia.NameOf(file), options.ReadAsset(file.Asset.Path)));
}
