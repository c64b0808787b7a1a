using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>The two versions of a lock that a merge has to bring together.</summary>
/// <param name="Origin">What both began with; null when there is none.</param>
internal sealed record LockSides(byte[]? Origin, byte[] Ours, byte[] Theirs)
{
    private const string FileInFolder = "./" + IdentityLock.FileName;

    /// <summary>
    /// Those that git has put aside for a conflict; else, when the file cannot be read, those of the merge that is not committed yet, or
    /// that the last commit is. Null when there is none.
    /// </summary>
    /// <param name="repository">Of the course folder.</param>
    /// <param name="full">Where the lock is.</param>
    public static LockSides? Find(GitRepository repository, string full)
    {
        var stages = repository.Stages(FileInFolder);
        var (ours, theirs) = (stages.GetValueOrDefault(2), stages.GetValueOrDefault(3));
        // A side that took the file out takes no prompt from the other.
        if ((ours ?? theirs) is { } there) return new LockSides(stages.GetValueOrDefault(1), ours ?? there, theirs ?? there);
        if (File.Exists(full) && LockReader.Read(TextFileReader.ReadLock(full, IdentityLock.FileName), new DeckFindings()) is not null)
        {
            return null;
        }

        return OfCommits(repository, "HEAD", "MERGE_HEAD") ?? OfCommits(repository, "HEAD^1", "HEAD^2");
    }

    private static LockSides? OfCommits(GitRepository repository, string ours, string theirs)
    {
        if (repository.CommitOf(ours) is not { } left || repository.CommitOf(theirs) is not { } right) return null;
        if (repository.ReadFile(left, FileInFolder) is not { } first || repository.ReadFile(right, FileInFolder) is not { } second)
        {
            return null;
        }

        return new LockSides(
            repository.MergeBase(left, right) is { } origin ? repository.ReadFile(origin, FileInFolder) : null, first, second);
    }
}
