using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// One part of an export that depends on no other: jobs may run in any order and at once, and the same job always gives the
/// same bytes.
/// </summary>
/// <param name="Path">The output file, for progress and caching; relative to the output folder.</param>
public sealed record ExportJob(string Path, Func<ExportResult> Run);

/// <summary>What a job made and what it found.</summary>
public sealed record ExportResult(IReadOnlyList<OutputFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    public static ExportResult Of(OutputFile file, IReadOnlyList<Diagnostic>? diagnostics = null) => new([file], diagnostics ?? []);
}

/// <summary>All jobs of one export, in a fixed order, and what planning them found.</summary>
public sealed record ExportPlan(IReadOnlyList<ExportJob> Jobs, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>
    /// Makes the plan of what must know what was written so far: it is given all files of this plan and of those before it, in the order of
    /// their jobs.
    /// </summary>
    public Func<IReadOnlyList<OutputFile>, ExportPlan>? Next { get; init; }
}
