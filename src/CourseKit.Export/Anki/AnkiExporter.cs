using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The course as Anki decks: <c>decks/ID.apkg</c> with everything, a package for each module with the same notes, with each package a text that updates its notes
/// (<c>decks/ID.update.anki.txt</c>), and <c>decks/ID.anki.txt</c> for a spreadsheet.
/// </summary>
public sealed class AnkiExporter : IDeckExporter
{
    public string Name => "anki";

    public string Title => "Anki";

    public DeckPlan Plan(Course course, DeckOptions options)
    {
        var identities = options.Lock ?? course.Identities.Lock;
        var modules = CourseModules.Of(course, identities.Decks);
        var notes = CourseNotes.Of(course, identities, modules, options);
        var contents = new DeckContents(course, modules, notes, options);
        // A course of one module is that module: it needs no second package.
        var apart = modules.All.Count > 1 ? contents.Modules : [];
        var jobs = notes.Notes.Count == 0 ? [] : Jobs(course.Settings.Id, contents, apart, options.Words).ToList();
        var taught = contents.Taught;
        var written = notes.Notes.Count == 0 ? notes.Lock : DeckNames.Remember(notes.Lock, modules, taught) with { CardVersion = CardTemplates.Version };
        return new DeckPlan(new ExportPlan(jobs, [.. notes.Diagnostics, .. DeckOrder.Check(taught), .. DeckNames.Check(course, modules, taught)]))
        {
            Lock = written,
            Offers = notes.Notes.Count == 0 ? [] : [.. Offers(course, contents, apart).Where(offer => offer.Cards > 0)],
        };
    }

    private IEnumerable<DeckOffer> Offers(Course course, DeckContents contents, IReadOnlyList<CourseModule> modules)
    {
        var id = course.Settings.Id;
        yield return new DeckOffer(this, Package(id), course.Settings.Title, contents.CardsOfCourse)
        {
            IsExplained = true,
            UpdatePath = Update(id),
            SheetPath = Sheet(id),
            RetiredSearches = contents.RetiredSearches,
        };
        foreach (var module in modules)
        {
            yield return new DeckOffer(this, Package(NameOf(id, module)), module.Title, contents.CardsOf(module))
            {
                IsExplained = true,
                Module = module.Section,
                UpdatePath = Update(NameOf(id, module)),
            };
        }
    }

    private static IEnumerable<ExportJob> Jobs(string id, DeckContents contents, IReadOnlyList<CourseModule> modules, DeckWords words)
    {
        foreach (var job in JobsOf(id, contents.OfCourse)) yield return job;
        foreach (var job in modules.SelectMany(module => JobsOf(NameOf(id, module), hasMedia => contents.OfModule(module, hasMedia)))) yield return job;

        yield return Job(Sheet(id), () => AnkiTextFile.Write(contents.OfCourse(hasMedia: false)));

        IEnumerable<ExportJob> JobsOf(string name, Func<bool, AnkiPackageContent> content)
        {
            yield return Job(Package(name), () => AnkiPackage.Write(content(true)));
            yield return Job(Update(name), () => AnkiTextFile.WriteUpdate(content(false), words.UpdateComments(Package(name)[DeckPath.Folder.Length..])));
        }
    }

    private static string NameOf(string id, CourseModule module) => $"{id}-{module.Slug}";

    private static string Package(string name) => DeckPath.Of($"{name}.apkg");

    private static string Update(string name) => DeckPath.Of($"{name}.update.anki.txt");

    private static string Sheet(string id) => DeckPath.Of($"{id}.anki.txt");

    private static ExportJob Job(string path, Func<byte[]> write) =>
        new(path, () => ExportResult.Of(new OutputFile(path, new OutputContent.Bytes(write()))));
}
