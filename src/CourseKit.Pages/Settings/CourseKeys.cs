using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The names that <c>course.yml</c> knows.</summary>
public static class CourseKeys
{
    public static IReadOnlyList<string> All { get; } =
    [
        "title", "id", "description", "base_url", "language", "authors", "license", "license_url", "palette", "review", "schedule", "search", "offline",
        "smart_punctuation", "typesetting", "macros", "content_security_policy", "contributors", "repository", "links", "modules", "sources", "bibliography",
        "rules", "params",
    ];

    internal static void ReportUnknown(MappingNode root, SourceText file, ICollection<Diagnostic> diagnostics)
    {
        foreach (var entry in root.Entries)
        {
            if (!All.Contains(entry.Key)) diagnostics.Add(UnknownSetting.At(file, entry, Suggestion.Nearest(entry.Key, All)));
        }
    }
}
