using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The metadata of a course, checked against its records.</summary>
public sealed class CourseMetadata
{
    private readonly Dictionary<CoursePage, CheckedMetadata> _ofPage = new(ByReference.Instance);

    internal CourseMetadata(MetadataSchema schema, IReadOnlyList<CoursePage> pages, IReadOnlyList<CheckedMetadata> ofPages, IReadOnlyList<Diagnostic> diagnostics)
    {
        (Schema, Diagnostics) = (schema, diagnostics);
        for (var i = 0; i < pages.Count; i++) _ofPage[pages[i]] = ofPages[i];
    }

    public static CourseMetadata None { get; } = new(MetadataSchema.BuiltIn, [], [], []);

    public MetadataSchema Schema { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>That of a page's prompts, in their order; none when no record describes prompts.</summary>
    public IReadOnlyList<BoundMetadata> OfPrompts(CoursePage page) => _ofPage.TryGetValue(page, out var metadata) ? metadata.OfPrompts : [];

    /// <summary>Empty when no record describes pages, and for a page that nobody wrote.</summary>
    public BoundMetadata Of(CoursePage page) => _ofPage.TryGetValue(page, out var metadata) ? metadata.OfPage : BoundMetadata.Empty;
}
