using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// The files of a course that are read on demand. Paths are relative to the course folder; none leads out of it. Safe for threads.
/// </summary>
internal interface IFileAccess
{
    /// <summary>
    /// The text of a file, for <c>include</c>; null when there is none or it cannot be read, and then a diagnostic says so.
    /// </summary>
    SourceText? ReadText(string path);

    /// <summary>Length and hash of a file that was not listed (the course is one file); null when there is none.</summary>
    AssetFile? FindAsset(string path);

    /// <summary>The bytes of an asset.</summary>
    Stream Open(string path);

    /// <summary>What was found wrong so far, in reading order.</summary>
    IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The texts read so far, for quoting.</summary>
    IReadOnlyList<SourceText> Texts { get; }
}
