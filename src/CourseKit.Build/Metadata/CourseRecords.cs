using CourseKit.Model;
using CourseKit.Schema;

namespace CourseKit.Build;

/// <summary>The metadata records of a course, read from its C#, or remembered from the last time when no file has changed.</summary>
internal static class CourseRecords
{
    private static readonly string[] _attributes = ["PromptMetadata", "PageMetadata"];

    /// <summary>A course whose C# marks no record costs a search for two words; Roslyn is not loaded.</summary>
    public static SchemaReading Read(CourseFiles files, CancellationToken cancellation)
    {
        if (!files.CSharp.Any(file => _attributes.Any(name => file.Text.Contains(name, StringComparison.Ordinal))))
        {
            return new SchemaReading(MetadataSchema.BuiltIn, []);
        }

        var hash = RecordCache.HashOf(files.CSharp);
        if (files.RecordCache is { } path && RecordCache.Find(path, hash) is { } known) return new SchemaReading(known, []);
        var reading = RoslynReading.Read(files.CSharp, cancellation);
        if (files.RecordCache is { } cache && reading.Diagnostics.IsEmpty) RecordCache.Write(cache, hash, reading.Schema);
        return reading;
    }
}
