using Basic.Reference.Assemblies;
using CourseKit.Schema;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Build;

/// <summary>Loads Roslyn, so it is called only when C# of the course is to be read.</summary>
internal static class RoslynReading
{
    /// <summary>Kept, because Roslyn remembers with a reference what it has read of it.</summary>
    private static readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(FindReferences);

    /// <summary>.NET 10's own library, whatever this process runs on, and the attributes of CourseKit.</summary>
    public static IReadOnlyList<MetadataReference> References => _references.Value;

    public static SchemaReading Read(IReadOnlyList<SourceText> files, CancellationToken cancellation) =>
        CourseCSharp.Read(files, _references.Value, cancellation);

    private static IReadOnlyList<MetadataReference> FindReferences()
    {
        using var attributes = typeof(RoslynReading).Assembly.GetManifestResourceStream("CourseKit.Metadata.dll")!;
        return [.. Net100.References.All, MetadataReference.CreateFromStream(attributes)];
    }
}
