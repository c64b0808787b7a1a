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
        var jobs = notes.Notes.Count == 0 ? [] : Jobs(course.Settings.Id, contents, hasModules: modules.All.Count > 1).ToList();
        var written = notes.Notes.Count == 0 ? notes.Lock : notes.Lock with { CardVersion = CardTemplates.Version };
        return new DeckPlan(new ExportPlan(jobs, [.. notes.Diagnostics, .. DeckOrder.Check(contents.Modules)]), written);
    }

    /// <summary>A course of one module is that module: it needs no second package.</summary>
    private static IEnumerable<ExportJob> Jobs(string id, DeckContents contents, bool hasModules)
    {
        yield return Job($"{id}.apkg", () => AnkiPackage.Write(contents.OfCourse()));
        foreach (var module in hasModules ? contents.Modules : [])
        {
            yield return Job($"{id}-{module.Slug}.apkg", () => AnkiPackage.Write(contents.OfModule(module)));
        }

        yield return Job($"{id}.anki.txt", () => AnkiTextFile.Write(contents.OfCourse()));
    }

    private static ExportJob Job(string name, Func<byte[]> write)
    {
        var path = DeckPath.Of(name);
        return new ExportJob(path, () => ExportResult.Of(new OutputFile(path, new OutputContent.Bytes(write()))));
    }
}
