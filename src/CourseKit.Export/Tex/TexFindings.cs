using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Tells an author what a reader does not draw of a formula.</summary>
internal static class TexFindings
{
    /// <param name="reader">As authors know it: Anki, Orbit.</param>
    public static IEnumerable<Diagnostic> Of(TexWriting writing, MathEmbed math, string reader) => writing.Faults
        .DistinctBy(fault => fault.Name, StringComparer.Ordinal)
        .Select(fault => fault.WayOut is { } wayOut ? CommandNotForReader.At(math, fault, reader, wayOut) : MacroNeverEnds.At(math, fault));
}
