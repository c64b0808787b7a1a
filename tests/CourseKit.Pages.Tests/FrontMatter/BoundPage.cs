using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>A page's front matter, read and bound; each finding as <c>CK1050 2:7</c>.</summary>
internal sealed record BoundPage(PageSettings Settings, FrontMatter? FrontMatter, SourceText Source, List<Diagnostic> Diagnostics)
{
    public IEnumerable<string> Findings => Diagnostics.Select(d => $"{d.Code} {d.Location.Start}");

    /// <summary>Only these settings, in YAML.</summary>
    public static BoundPage Yaml(string settings) => Read($"---\n{settings}\n---\n\nBody.\n");

    public static BoundPage Read(string page, string path = "content/outer/reward-tampering.md")
    {
        var diagnostics = new List<Diagnostic>();
        var source = new SourceText(path, page);
        var frontMatter = FrontMatterReader.Read(source, diagnostics);
        var settings = PageFrontMatter.Bind(frontMatter, source, diagnostics);
        return new BoundPage(settings, frontMatter, source, diagnostics);
    }

    public string TitleFor(string? firstHeading) => PageTitle.Of(Settings, FrontMatter, firstHeading, Source, Diagnostics);
}
