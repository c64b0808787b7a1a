using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>A course compiled in memory.</summary>
/// <param name="Course">What could be understood of it, also when there are errors.</param>
/// <param name="Files">The files to be written; empty when <see cref="HasErrors"/>, or when only checked.</param>
/// <param name="Report">All findings.</param>
/// <param name="HasErrors">Nothing may be written: there are errors, or warnings under <see cref="CompileOptions.Strict"/>.</param>
public sealed record CompileResult(Course Course, IReadOnlyList<OutputFile> Files, DiagnosticReport Report, bool HasErrors)
{
    /// <summary>The lock as it is after this build; worth nothing when <see cref="HasErrors"/>.</summary>
    public required IdentityLock Lock { get; init; }

    /// <summary>The text that the lock file is to have; null when the file stays as it is.</summary>
    public string? LockText { get; init; }

    /// <summary>What its decks are for, by the titles of those who make them: <c>Anki</c>. None of a preview, and of a course without prompts.</summary>
    public IReadOnlyList<string> Decks { get; init; } = [];

    /// <summary>What the update does to readers.</summary>
    public LockDiff Changes => Course.Identities.Previous is { } previous
        ? LockDiff.Between(UnpublishedMemory.StillKnown(previous, Lock), Lock)
        : LockDiff.Between(new IdentityLock(Lock.CourseId, Lock.AnkiCourseId, []), Lock);

    /// <summary>The findings of <see cref="Report"/> with paths in the course, as a fix needs them.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    public CourseCounts Counts => CourseCounts.Of(Course);
}

/// <summary>How much there is.</summary>
/// <param name="DistinctPrompts">Prompts that are one in the lock count once.</param>
public sealed record CourseCounts(int Pages, int Blocks, int Prompts, int DistinctPrompts)
{
    /// <summary>Pages that were made up for folders without one are not counted: nobody wrote them.</summary>
    public static CourseCounts Of(Course course)
    {
        var prompts = course.Prompts.ToList();
        return new CourseCounts(
            course.Pages.Count(page => !page.Page.IsGenerated),
            course.Pages.Sum(page => page.Page.Blocks.Count),
            prompts.Count,
            prompts.Select(prompt => course.Identities[prompt].Key).Distinct(StringComparer.Ordinal).Count());
    }
}
