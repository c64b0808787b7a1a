using CourseKit.Metadata;
using CourseKit.Schema;
using CourseKit.Syntax;
using Microsoft.CodeAnalysis;

namespace CourseKit.Build;

/// <summary>The only code here that loads Roslyn, so that it is loaded only when this is called.</summary>
internal static class RoslynReading
{
    /// <summary>Compiles against the framework that this process runs on.</summary>
    public static SchemaReading Read(IReadOnlyList<SourceText> files, CancellationToken cancellation)
    {
        var framework = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "").Split(Path.PathSeparator).Where(IsOfFramework);
        var references = framework.Append(typeof(SourceKey).Assembly.Location).Select(path => MetadataReference.CreateFromFile(path));
        return CourseCSharp.Read(files, references, cancellation);
    }

    private static bool IsOfFramework(string path) =>
        Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll");
}
