using CourseKit.Metadata;
using CourseKit.Schema;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Build;

/// <summary>Loads Roslyn, so it is called only when C# of the course is to be read.</summary>
internal static class RoslynReading
{
    /// <summary>The framework that this process runs on. Kept, because Roslyn remembers with a reference what it has read of it.</summary>
    private static readonly Lazy<IReadOnlyList<MetadataReference>> _references = new(FindReferences);

    /// <summary>.NET's own library as this process has it, and the attributes of CourseKit.</summary>
    public static IReadOnlyList<MetadataReference> References => _references.Value;

    public static SchemaReading Read(IReadOnlyList<SourceText> files, CancellationToken cancellation) =>
        CourseCSharp.Read(files, _references.Value, cancellation);

    private static IReadOnlyList<MetadataReference> FindReferences()
    {
        var framework = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(IsOfFramework);
        return [.. framework.Append(typeof(SourceKey).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path))];
    }

    private static bool IsOfFramework(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll");
}
