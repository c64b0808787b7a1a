using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The checked metadata of one page, and what it depends on besides the page.</summary>
internal sealed class CheckedMetadata
{
    private readonly MetadataSchema _schema;
    private readonly object _addresses;
    private readonly bool _usesPages;
    private readonly bool _isDangling;
    private readonly EquatableArray<string> _usedPrompts;

    private CheckedMetadata(Course course, CoursePage page, MetadataSchema schema, SiteShape shape)
    {
        (_schema, _addresses) = (schema, shape.Addresses);
        var findings = new List<Diagnostic>();
        var targets = new ReferenceTargets(course);
        foreach (var reference in page.Body.References) targets.Check(page, reference, findings.Add);
        findings.AddRange(SourceCheck.OfPage(course, page, schema));
        if (schema.Page is { } front && !page.IsGenerated) OfPage = new PageMetadataCheck(front, targets, findings.Add).Run(page);
        if (schema.Prompt is { } record) OfPrompts = [.. new PromptMetadataCheck(record, targets, findings.Add).Run(page)];
        (_usesPages, _isDangling, _usedPrompts) = (targets.UsesPages, targets.IsDangling, targets.UsedPrompts);
        Findings = findings;
    }

    /// <summary>Empty when no record describes pages, and for a page that nobody wrote.</summary>
    public BoundMetadata OfPage { get; } = BoundMetadata.Empty;

    /// <summary>That of the page's prompts, in their order; none when no record describes prompts.</summary>
    public IReadOnlyList<BoundMetadata> OfPrompts { get; } = [];

    public IReadOnlyList<Diagnostic> Findings { get; }

    public static CheckedMetadata Of(Course course, CoursePage page, MetadataSchema schema, SiteShape shape) =>
        new(course, page, schema, shape);

    /// <summary>True when the same would be found again. Sources are settings, and with other settings all is forgotten.</summary>
    public bool Holds(MetadataSchema schema, SiteShape shape, CourseReferences references)
    {
        if (_isDangling || !ReferenceEquals(_schema, schema) || (_usesPages && !ReferenceEquals(_addresses, shape.Addresses))) return false;
        foreach (var id in _usedPrompts)
        {
            if (references.FindPrompt(id) is null) return false;
        }

        return true;
    }
}
