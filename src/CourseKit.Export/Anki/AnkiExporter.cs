using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The course as Anki decks: <c>decks/ID.apkg</c> with everything, a package for each module with the same notes, and
/// <c>decks/ID.anki.txt</c> for a spreadsheet.
/// </summary>
public sealed class AnkiExporter : IDeckExporter
{
    public string Name => "anki";

    public DeckPlan Plan(Course course, IdentityLock identities, DeckOptions options)
    {
        var modules = CourseModules.Of(course);
        var notes = CourseNotes.Of(course, identities, modules, options);
        var contents = new DeckContents(course, modules, notes, options.ReadAsset);
        // A course of one module is that module: it needs no second package.
        var apart = modules.All.Count > 1 ? contents.Modules : [];
        var jobs = notes.Notes.Count == 0 ? [] : Jobs(course.Settings.Id, contents, apart).ToList();
        var written = notes.Notes.Count == 0 ? notes.Lock : notes.Lock with { CardVersion = CardTemplates.Version };
        return new DeckPlan(new ExportPlan(jobs, [.. notes.Diagnostics, .. DeckOrder.Check(contents.Modules)]), written)
        {
            Offers = notes.Notes.Count == 0 ? [] : [.. Offers(course, contents, apart).Where(offer => offer.Cards > 0)],
        };
    }

    private static IEnumerable<DeckOffer> Offers(Course course, DeckContents contents, IReadOnlyList<CourseModule> modules)
    {
        yield return new DeckOffer(DeckKind.Anki, DeckPath.Of(PackageOf(course.Settings.Id)), course.Settings.Title, contents.CardsOfCourse);
        foreach (var module in modules)
        {
            var path = DeckPath.Of(PackageOf(course.Settings.Id, module));
            yield return new DeckOffer(DeckKind.Anki, path, module.Title, contents.CardsOf(module)) { Module = module.Section };
        }
    }

    private static IEnumerable<ExportJob> Jobs(string id, DeckContents contents, IReadOnlyList<CourseModule> modules)
    {
        yield return Job(PackageOf(id), () => AnkiPackage.Write(contents.OfCourse()));
        foreach (var module in modules) yield return Job(PackageOf(id, module), () => AnkiPackage.Write(contents.OfModule(module)));

        yield return Job($"{id}.anki.txt", () => AnkiTextFile.Write(contents.OfCourse()));
    }

    private static string PackageOf(string id, CourseModule? module = null) => module is null ? $"{id}.apkg" : $"{id}-{module.Slug}.apkg";

    private static ExportJob Job(string name, Func<byte[]> write)
    {
        var path = DeckPath.Of(name);
        return new ExportJob(path, () => ExportResult.Of(new OutputFile(path, new OutputContent.Bytes(write()))));
    }
}
