using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Gives out the files of the site: to pages first, then to tags, aliases and copied files. Whoever comes second is told.
/// </summary>
internal sealed class SiteOutputs
{
    public SiteOutputs(string courseId, IReadOnlyList<PublishedPage> pages, CourseInput input, Action<Diagnostic> report)
    {
        var outputs = new OutputMap(courseId, report);
        foreach (var name in SiteFiles.Reserved) outputs.Claim(OutputClaim.Own(name));
        foreach (var name in SiteFiles.Replaceable) outputs.Claim(OutputClaim.Own(name) with { IsReplaceable = true });
        foreach (var name in SiteFiles.DecksOf(courseId)) outputs.Claim(OutputClaim.Own(name));
        foreach (var page in pages) outputs.Claim(
            new OutputClaim(page.OutputPath, $"the page {page.Page.Path}", PlaceOf(page.Page)) { MayReplace = true });
        Tags = TagIndex.Of(pages, outputs, report);
        Aliases = AliasIndex.Of(pages, input.Layout, outputs, report);
        Assets = AssetIndex.Of(input.Assets, input.Layout, outputs);
    }

    public IReadOnlyList<CourseTag> Tags { get; }

    public IReadOnlyList<CourseAlias> Aliases { get; }

    public IReadOnlyDictionary<string, Asset> Assets { get; }

    /// <summary>Where the author chose the address: the url or slug, else the file as a whole.</summary>
    private static Location PlaceOf(CoursePage page) => (page.Url ?? page.Slug)?.Location ?? Location.OfFile(page.Path);
}
