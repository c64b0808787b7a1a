using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>
/// Reads what a user names to be compared. A file or folder of that name comes before a git revision of that name, and where there are both
/// it is an error: <c>./main</c> is the one, <c>main:coursekit.lock.json</c> the other.
/// </summary>
internal sealed class DeckOperandReader(DeckComparisonRequest request, DeckFindings findings, CancellationToken cancellation)
{
    private const string PackageEnding = ".apkg";

    /// <returns>Null when it could not be read; the findings say why.</returns>
    public DeckSource? Read(string operand)
    {
        var full = Path.GetFullPath(operand, request.CurrentFolder);
        var isFolder = Directory.Exists(full);
        if (!isFolder && !File.Exists(full)) return ReadRevision(operand);
        if (IsBareName(operand) && RepositoryOfCourse()?.CommitOf(operand) is not null)
        {
            findings.Add(OperandAmbiguous.At(operand));
            return null;
        }

        if (isFolder) return CompileCourse(operand, isDefault: false);
        if (IsPackage(operand)) return ReadPackage(full, operand);
        if (operand.EndsWith(".json", StringComparison.OrdinalIgnoreCase)) return LockReader.FromDisk(full, operand, findings);
        if (IsPage(operand)) return CompileCourse(operand, isDefault: false);
        findings.Add(OperandNotComparable.At(operand));
        return null;
    }

    /// <summary>A course as it is now: compiled in memory, with the lock that a build would write.</summary>
    /// <param name="course">As the user gave it.</param>
    /// <param name="isDefault">True for the course that the command is about.</param>
    public DeckSource? CompileCourse(string course, bool isDefault)
    {
        var (place, problem) = CoursePlace.Find(course, request.CurrentFolder);
        if (place is null)
        {
            findings.Add(problem!);
            return null;
        }

        var result = CourseCompiler.Build(CourseReader.Read(place, cancellation: cancellation), request.Options, cancellation);

        // Of a course with errors nobody can say which prompts are gone and which could only not be read.
        if (result.HasErrors)
        {
            findings.Add(result.Report.From(Syntax.Severity.Error));
            return null;
        }

        var name = (isDefault ? "the course as it is now" : $"the course {course} as it is now") + Ahead(request.Options.Publish);
        var packages = result.Files.Where(file => IsPackage(file.Path)).ToList();
        return new DeckSource(new DeckState(DeckStateKind.Course, name), result.Lock, null, packages);
    }

    /// <summary>A look ahead is not taken for what an update would bring.</summary>
    private static string Ahead(PublishOptions publish) =>
        (publish.Drafts, publish.Future) switch
        {
            (true, true) => ", with drafts and pages to come",
            (true, _) => ", with drafts",
            (_, true) => ", with pages to come",
            _ => "",
        };

    private DeckSource? ReadPackage(string full, string operand)
    {
        if (SpecialFiles.IsSpecialAt(full))
        {
            findings.Add(SpecialFile.At(operand));
            return null;
        }

        try
        {
            return DeckSource.OfPackage(File.ReadAllBytes(full), operand);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileNotReadable.At(operand, exception));
            return null;
        }
    }

    /// <summary><c>REVISION</c> is the course's lock in it, <c>REVISION:PATH</c> any lock or package.</summary>
    private DeckSource? ReadRevision(string operand)
    {
        var colon = operand.IndexOf(':', StringComparison.Ordinal);
        var revision = colon < 0 ? operand : operand[..colon];
        var path = colon < 0 ? "./" + IdentityLock.FileName : operand[(colon + 1)..];
        var folder = FolderOfCourse();
        if (folder is null) return null;
        var (repository, reason) = GitRepository.Open(folder, cancellation);
        if (repository?.CommitOf(revision) is not { } commit)
        {
            findings.Add(OperandUnknown.At(operand, revision, repository, reason));
            return null;
        }

        var shown = colon < 0 ? IdentityLock.FileName : path;
        if (repository.ReadFile(commit, path) is not { } bytes)
        {
            findings.Add(LockNotInRevision.At(operand, revision, shown));
            return null;
        }

        return IsPackage(path)
            ? DeckSource.OfPackage(bytes, LockReader.NameOf(revision, commit, shown))
            : LockReader.FromRevision(bytes, revision, commit, shown, findings);
    }

    private string? FolderOfCourse()
    {
        var (place, problem) = CoursePlace.Find(request.Course, request.CurrentFolder);
        if (problem is not null) findings.Add(problem);
        return place?.Folder;
    }

    private GitRepository? RepositoryOfCourse() =>
        CoursePlace.Find(request.Course, request.CurrentFolder).Place is { } place
            ? GitRepository.Open(place.Folder, cancellation).Repository
            : null;

    private static bool IsBareName(string operand) =>
        !Path.IsPathRooted(operand) && !operand.StartsWith("./", StringComparison.Ordinal)
            && !operand.StartsWith("../", StringComparison.Ordinal) && operand is not ("." or "..");

    private static bool IsPage(string path) => Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown";

    private static bool IsPackage(string path) => path.EndsWith(PackageEnding, StringComparison.OrdinalIgnoreCase);
}
