using CourseKit.Build;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Anki.Tests;

/// <summary>A course as it was built once.</summary>
/// <param name="Lock">As it is after the build.</param>
/// <param name="Decks">The files of the decks by their names.</param>
internal sealed record Edition(IdentityLock Lock, IReadOnlyDictionary<string, byte[]> Decks)
{
    public static Edition Of(CompileResult result) => new(
        result.Lock,
        result.Files.Where(file => file.Path.StartsWith(DeckPath.Folder, StringComparison.Ordinal)).ToDictionary(
            file => file.Path[DeckPath.Folder.Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray()));

    /// <summary>The package of the whole course.</summary>
    public (string Name, byte[] Bytes) Package => File(".apkg");

    /// <summary>The notes as text that brings changes and leaves a learner's own tags and fields.</summary>
    public (string Name, byte[] Bytes) UpdateText => File(".update.anki.txt");

    /// <summary>The notes as text, for a spreadsheet.</summary>
    public (string Name, byte[] Bytes) Text => File(".anki.txt");

    private (string Name, byte[] Bytes) File(string ending) => (Lock.CourseId + ending, Decks[Lock.CourseId + ending]);
}

/// <summary>What <c>deck diff</c> says that Anki's log will say.</summary>
internal sealed record Foretold(int New, int Updated)
{
    public static Foretold ByLocks(Edition old, Edition now) =>
        Of(LockDeckDiff.Of(LockDiff.Between(old.Lock, now.Lock), new(DeckStateKind.Lock, "old"), new(DeckStateKind.Lock, "new")));

    public static Foretold ByPackages(Edition old, Edition now) =>
        Of(PackageDiff.Between(Read(old), Read(now), new(DeckStateKind.Package, "old"), new(DeckStateKind.Package, "new")));

    private static Foretold Of(DeckDiff diff)
    {
        var told = new Foretold(Count(DeckOutcome.Added), Count(DeckOutcome.UpdatedInPlace, DeckOutcome.Retired, DeckOutcome.Restored));
        Assert.Equal((told.New, told.Updated), (diff.Import!.New, diff.Import.Updated));
        return told;

        int Count(params DeckOutcome[] outcomes) => diff.Changes.Sum(change => change.AnkiNotes.Count(outcomes.Contains));
    }

    private static AnkiPackageFile Read(Edition edition)
    {
        var reading = AnkiPackageReader.Read(edition.Package.Name, edition.Package.Bytes);
        Assert.Empty(reading.Diagnostics);
        return reading.Package!;
    }
}
