using CourseKit.Model;

namespace CourseKit.Build;

/// <summary>What is to be compared.</summary>
/// <param name="Old">An Anki package, a lock file, a git revision or a course; null for the last committed lock.</param>
/// <param name="New">The same; null for the course as it is now.</param>
/// <param name="CourseOption">The course folder or file that both defaults mean, as the user gave it; null for <see cref="Old"/> where that
/// is a course and stands alone, else the current folder.</param>
/// <param name="CurrentFolder">Absolute.</param>
/// <param name="Options">How a course is compiled.</param>
public sealed record DeckComparisonRequest(string? Old, string? New, string? CourseOption, string CurrentFolder, CompileOptions Options)
{
    /// <summary>The course that both defaults mean.</summary>
    public string Course => CourseOption ?? (IsCourseAlone ? Old! : ".");

    /// <summary>True for <c>deck diff DIR</c>: as in every command, the course is meant, and not what readers have.</summary>
    internal bool IsCourseAlone => New is null && CourseOption is null && Old is not null && IsCourse(Path.GetFullPath(Old, CurrentFolder));

    private static bool IsCourse(string path) =>
        Directory.Exists(path) || (Path.GetExtension(path).ToLowerInvariant() is ".md" or ".markdown" && File.Exists(path));
}

/// <param name="Diff">Null when one of the two could not be read; the report says why.</param>
public sealed record DeckComparisonResult(DeckDiff? Diff, DiagnosticReport Report);

/// <summary>Compares two states of a course's decks. Reads only: nothing is written, neither here nor by git.</summary>
public static class DeckComparison
{
    public static DeckComparisonResult Compare(DeckComparisonRequest request, CancellationToken cancellation = default)
    {
        var findings = new DeckFindings();
        var operands = new DeckOperandReader(request, findings, cancellation);
        var old = request is { Old: { } written, IsCourseAlone: false }
            ? operands.Read(written)
            : new CommittedLock(request, findings, cancellation).Read();
        var now = request.New is { } other ? operands.Read(other) : operands.CompileCourse(request.Course, isDefault: true);
        var diff = old is null || now is null ? null : new DeckPairing(findings).Compare(old, now);
        return new DeckComparisonResult(diff, findings.ToReport());
    }
}
