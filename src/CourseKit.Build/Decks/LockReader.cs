using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>Reads the lock of a course from a disk or from a commit.</summary>
internal static class LockReader
{
    /// <param name="fullPath">Where the file is.</param>
    /// <param name="path">As the user can open it.</param>
    /// <returns>Null when it is not a lock; then the findings say why, and where in the file.</returns>
    public static DeckSource? FromDisk(string fullPath, string path, DeckFindings findings) =>
        Read(TextFileReader.ReadLock(fullPath, path), path, findings);

    /// <param name="revision">As the user wrote it.</param>
    /// <param name="path">In the repository, as the user wrote it.</param>
    public static DeckSource? FromRevision(byte[] bytes, string revision, string commit, string path, DeckFindings findings)
    {
        return Read(Decode(bytes, $"{revision}:{path}"), NameOf(revision, commit, path), findings);
    }

    /// <summary><c>coursekit.lock.json at main (1a2b3c4)</c></summary>
    public static string NameOf(string revision, string commit, string path) =>
        commit.StartsWith(revision, StringComparison.Ordinal) ? $"{path} at {commit[..7]}" : $"{path} at {revision} ({commit[..7]})";

    /// <summary>The text of a lock that git keeps.</summary>
    /// <param name="place">For messages.</param>
    public static TextFileResult Decode(byte[] bytes, string place) =>
        bytes.Length > TextFileReader.LargestLock
            ? new TextFileResult(null, FileTooLarge.OfLock(place, bytes.Length, TextFileReader.LargestLock))
            : TextFileReader.Decode(bytes, place);

    /// <returns>Null when it is not a lock; then the findings say why, and where in the file.</returns>
    public static IdentityLock? Read(TextFileResult file, DeckFindings findings)
    {
        if (file.Text is not { } text)
        {
            findings.Add(file.Problem!);
            return null;
        }

        if (file.Problem is { } problem)
        {
            findings.Add([problem], text);
            return null;
        }

        var reading = IdentityLockReader.Read(text);
        findings.Add(reading.Diagnostics, text);
        return reading.Lock;
    }

    private static DeckSource? Read(TextFileResult file, string name, DeckFindings findings) =>
        Read(file, findings) is { } identities ? DeckSource.Of(identities, DeckStateKind.Lock, name) : null;
}
