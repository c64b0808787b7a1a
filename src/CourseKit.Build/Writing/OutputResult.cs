using CourseKit.Export;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>What writing did.</summary>
/// <param name="Changed">False when the output was already there, byte for byte, and was left untouched.</param>
/// <param name="Files">What the output has.</param>
/// <param name="Problem">Why nothing was written; then the last output stands as it was.</param>
public sealed record OutputResult(bool Changed, IReadOnlyList<OutputFile> Files, Diagnostic? Problem)
{
    public int SiteFiles => Files.Count(file => OutputPaths.IsIn(OutputTarget.SiteName, file.Path));

    public int DeckFiles => Files.Count - SiteFiles;
}
