using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <param name="IsMerged">False when a side could not be read or only the author can decide; the report says so.</param>
/// <param name="Lock">What was written; null when nothing was.</param>
public sealed record LockMerging(bool IsMerged, IdentityLock? Lock, DiagnosticReport Report);

/// <summary>Merges two versions of a lock file, for git while it merges and for an author after it has.</summary>
public static class LockMerger
{
    private const string Ours = "ours";
    private const string Theirs = "theirs";

    /// <summary>
    /// What git calls a merge driver: three files of the old version, ours and theirs; the result takes the place of ours. What cannot be
    /// merged as a lock is merged as text,
    /// with the marks of a conflict in it: whatever happens, no side is taken silently.
    /// </summary>
    /// <param name="origin">Absolute; an empty file when the two have no common beginning.</param>
    /// <param name="ours">Absolute.</param>
    /// <param name="theirs">Absolute.</param>
    /// <param name="path">Of the lock in its repository, for messages.</param>
    /// <param name="folder">Absolute; where git runs.</param>
    /// <param name="cancellation">Stops git.</param>
    public static LockMerging MergeFiles(
        string origin, string ours, string theirs, string path, string folder, CancellationToken cancellation = default)
    {
        var findings = new DeckFindings();
        var (left, right) = (Read(ours, NameOf(path, Ours), findings), Read(theirs, NameOf(path, Theirs), findings));
        try
        {
            if (left is not null && right is not null)
            {
                // Of a beginning that cannot be read nothing is known: then whatever either side has is kept.
                var merged = Merge(
                    File.Exists(origin) && new FileInfo(origin).Length > 0
                        ? Read(origin, path, new DeckFindings())
                        : null, left, right, path, findings);
                WholeFile.Replace(ours, TextOf(merged), check: static () => { });
                return new LockMerging(merged.AnkiCourses is null, merged.Lock, findings.ToReport());
            }

            GitCommand.Run(
                folder, ["merge-file", "-q", "-L", Ours, "-L", "origin", "-L", Theirs, "--", ours, origin, theirs], cancellation);
        }
        catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
        {
            findings.Add(LockNotMerged.At(path, OutputFailure.ReasonOf(exception)!));
        }

        return new LockMerging(false, null, findings.ToReport());
    }

    /// <summary>
    /// Merges anew what git has merged as text: the two versions of a merge that is not done, or of the one that was done last when its
    /// lock cannot be read.
    /// </summary>
    public static LockMerging MergeAgain(CoursePlace place, CancellationToken cancellation = default)
    {
        var findings = new DeckFindings();
        var path = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        var (repository, reason) = GitRepository.Open(place.Folder, cancellation);
        if (repository is null) return Failed(NoRepository.At(path, reason));
        var full = Path.Combine(place.Folder, IdentityLock.FileName);
        if (LockSides.Find(repository, full) is not { } sides)
        {
            return IsReadable(full) ? Nothing(path) : Failed(LockNotMerged.At(path, "git knows of no merge that it comes from"));
        }

        var (left, right) = (Decode(sides.Ours, NameOf(path, Ours), findings), Decode(sides.Theirs, NameOf(path, Theirs), findings));
        if (left is null || right is null) return new LockMerging(false, null, findings.ToReport());
        var merged = Merge(sides.Origin is null ? null : Decode(sides.Origin, path, new DeckFindings()), left, right, path, findings);
        try
        {
            WholeFile.Replace(RealPath.Of(full) ?? full, TextOf(merged), check: static () => { });
            return new LockMerging(merged.AnkiCourses is null, merged.Lock, findings.ToReport());
        }
        catch (Exception exception) when (OutputFailure.ReasonOf(exception) is not null)
        {
            return Failed(LockNotWritable.At(path, OutputFailure.ReasonOf(exception)!));
        }

        static LockMerging Failed(Diagnostic finding) => new(false, null, DiagnosticReport.Empty.With(finding));
        static LockMerging Nothing(string path) => new(true, null, DiagnosticReport.Empty.With(NothingToMerge.At(path)));
    }

    private static LockMergeResult Merge(IdentityLock? origin, IdentityLock ours, IdentityLock theirs, string path, DeckFindings findings)
    {
        var merged = LockMerge.Merge(origin, ours, theirs);
        foreach (var decision in merged.Decisions) findings.Add(LockMergeDecided.At(path, decision));
        if (merged.AnkiCourses is var (first, second)) findings.Add(LockNotMerged.TwoCourses(path, first, second));
        return merged;
    }

    /// <summary>With git's own marks around the one line that only the author can choose.</summary>
    private static string TextOf(LockMergeResult merged)
    {
        var text = IdentityLockWriter.Write(merged.Lock);
        if (merged.AnkiCourses is not var (ours, theirs)) return text;
        var (left, right) = (IdentityLockWriter.AnkiCourseLine(ours), IdentityLockWriter.AnkiCourseLine(theirs));
        var at = text.IndexOf(left, StringComparison.Ordinal);
        return new StringBuilder(text).Remove(at, left.Length).Insert(at, $"<<<<<<< {Ours}\n{left}=======\n{right}>>>>>>> {Theirs}\n")
            .ToString();
    }

    private static bool IsReadable(string full) => File.Exists(full) && Read(full, IdentityLock.FileName, new DeckFindings()) is not null;

    private static IdentityLock? Read(string full, string name, DeckFindings findings) =>
        LockReader.Read(TextFileReader.ReadLock(full, name), findings);

    private static IdentityLock? Decode(byte[] bytes, string name, DeckFindings findings) =>
        LockReader.Read(LockReader.Decode(bytes, name), findings);

    private static string NameOf(string path, string side) => $"{path} ({side})";
}
