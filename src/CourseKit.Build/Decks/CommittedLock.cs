using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// Finds what a course is compared with when nothing is named: the lock of the last commit, which is what readers have when the course is
/// published from its repository. Where none was committed it is the lock on disk, and a hint says so.
/// </summary>
internal sealed class CommittedLock(DeckComparisonRequest request, DeckFindings findings, CancellationToken cancellation)
{
    public const string Revision = "HEAD";

    /// <summary>Null when there is no lock, or it cannot be read; then the findings say so.</summary>
    public DeckSource? Read()
    {
        var (place, problem) = CoursePlace.Find(request.Course, request.CurrentFolder);
        if (place is null)
        {
            findings.Add(problem!);
            return null;
        }

        var (repository, reason) = GitRepository.Open(place.Folder, cancellation);
        var path = "./" + IdentityLock.FileName;
        if (repository?.CommitOf(Revision) is { } commit && repository.ReadFile(commit, path) is { } bytes)
        {
            return LockReader.FromRevision(bytes, Revision, commit, IdentityLock.FileName, findings);
        }

        var onDisk = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        var why = repository is not null ? "no commit holds its lock" : reason is null ? "there is no git on this machine" : $"it is in no git repository ({reason})";
        if (!File.Exists(Path.Combine(place.Folder, IdentityLock.FileName)))
        {
            findings.Add(NothingToCompare.At(onDisk, why));
            return null;
        }

        findings.Add(ComparedWithLockOnDisk.At(onDisk, why));
        return LockReader.FromDisk(Path.Combine(place.Folder, IdentityLock.FileName), onDisk, findings);
    }
}
