using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// The locks that git has for a course: what readers have, when a course is published from its repository. That of the last commit; while
/// a merge or the like is not done, that of the
/// commit that is being brought in as well.
/// </summary>
/// <param name="folder">Absolute; of the course.</param>
internal sealed class CommittedLocks(string folder)
{
    private static readonly string[] _others = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REBASE_HEAD", "REVERT_HEAD"];

    /// <summary>
    /// The lock to write: what went since the last build is forgotten when no committed lock knows it. Git is asked only when something
    /// went, and where there is none, or
    /// no lock is committed, all is remembered.
    /// </summary>
    /// <param name="previous">Of the last build; null when there is none.</param>
    /// <param name="keepsDeckName">A deck has another name than its title gives it.</param>
    /// <param name="report">Told of a committed lock that cannot be read.</param>
    public IdentityLock Forget(
        IdentityLock? previous, IdentityLock next, bool keepsDeckName, Action<Diagnostic> report, CancellationToken cancellation)
    {
        if (previous is null || !(keepsDeckName || UnpublishedMemory.IsAny(previous, next))) return next;
        if (GitRepository.Open(folder, cancellation).Repository is not { } repository) return next;
        if (!Read(repository, CommittedLock.Revision, report, out var last) || last is null) return next;
        var forgotten = UnpublishedMemory.Forget(previous, next, [last]);
        if (forgotten == next) return next;
        var committed = new List<IdentityLock> { last };
        foreach (var name in _others)
        {
            if (!Read(repository, name, report, out var other)) return next;
            if (other is not null) committed.Add(other);
        }

        return committed.Count == 1 ? forgotten : UnpublishedMemory.Forget(previous, next, committed);
    }

    /// <returns>False when there is a lock that cannot be read, which is then reported.</returns>
    private static bool Read(GitRepository repository, string revision, Action<Diagnostic> report, out IdentityLock? committed)
    {
        committed = null;
        if (repository.CommitOf(revision) is not { } commit || repository.ReadFile(commit, "./" + IdentityLock.FileName) is not { } bytes)
        {
            return true;
        }

        var findings = new DeckFindings();
        committed = LockReader.Read(LockReader.Decode(bytes, IdentityLock.FileName), findings);
        if (committed is null) report(CommittedLockUnreadable.At(revision, findings.ToReport().Diagnostics[0]));
        return committed is not null;
    }
}
