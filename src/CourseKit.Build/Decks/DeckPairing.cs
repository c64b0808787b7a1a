using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// Chooses how two sources are compared: locks by what they remember, packages note by note, a course like what it is compared with.
/// </summary>
internal sealed class DeckPairing(DeckFindings findings)
{
    /// <returns>Null when a package could not be read; the findings say why.</returns>
    public DeckDiff? Compare(DeckSource old, DeckSource now)
    {
        if (old.Lock is { } before && now.Lock is { } after) return LockDeckDiff.Of(LockDiff.Between(before, after), old.State, now.State);
        var (oldPackage, nowPackage) = (Read(old), Read(now));
        if ((old.Package is not null && oldPackage is null) || (now.Package is not null && nowPackage is null)) return null;
        oldPackage ??= PackageLike(nowPackage!, old);
        nowPackage ??= PackageLike(oldPackage!, now);
        if (oldPackage is null) return PackageDiff.Between(old.Lock!, nowPackage!, old.State, now.State);
        if (nowPackage is null) return PackageDiff.Between(oldPackage, now.Lock!, old.State, now.State);
        return PackageDiff.Between(oldPackage, nowPackage, old.State, now.State);
    }

    private AnkiPackageFile? Read(DeckSource source) => source.Package is { } bytes ? Read(source.State.Name, bytes) : null;

    private AnkiPackageFile? Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var reading = AnkiPackageReader.Read(name, bytes);
        foreach (var diagnostic in reading.Diagnostics) findings.Add(diagnostic);
        return reading.Package;
    }

    /// <summary>
    /// Of the packages that a course comes to, the one that holds most of another's notes, the smallest of those: a module's package is
    /// compared with that of the module. Null for a lock, which comes to no packages.
    /// </summary>
    private AnkiPackageFile? PackageLike(AnkiPackageFile other, DeckSource source)
    {
        var guids = other.Notes.Select(note => note.Guid).ToHashSet(StringComparer.Ordinal);
        return source.Packages.Select(file => file.Content is OutputContent.Bytes bytes ? Read(file.Path, bytes.Data) : null)
            .OfType<AnkiPackageFile>()
            .OrderByDescending(package => package.Notes.Count(note => guids.Contains(note.Guid))).ThenBy(package => package.Notes.Count)
            .FirstOrDefault();
    }
}
