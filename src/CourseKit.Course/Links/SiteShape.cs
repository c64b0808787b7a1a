using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Every address of a site and every place on its pages that a link can point at. Two linkings of the same shape lead a link to the same
/// place; an edit to prose changes no shape.
/// </summary>
internal sealed class SiteShape
{
    private readonly CourseLayout _layout;
    private readonly EquatableArray<string> _addresses;
    /// <summary>By address the places of a page, and whether what it calls may write more of them.</summary>
    private readonly Dictionary<string, (EquatableArray<string> Anchors, bool MayHaveMore)> _places = new(StringComparer.Ordinal);

    private SiteShape(Course course, CourseInput input)
    {
        _layout = input.Layout;
        var addresses = new List<string> { course.Settings.BaseUrl?.AbsoluteUri ?? "" };
        foreach (var page in course.Pages)
        {
            addresses.AddRange([page.Page.Path, page.Url, page.OutputPath, page.Page.IsGenerated ? "made" : ""]);
            _places[page.Url] = (page.Page.Body.Anchors, page.Page.Body.HasMarkdownCalls);
        }

        addresses.AddRange(OwnPages.Of(course.Pages, course.Settings));
        foreach (var asset in course.Assets.Values) addresses.AddRange([asset.Path, asset.Url, asset.OutputPath]);
        foreach (var tag in course.Tags) addresses.Add(tag.OutputPath);
        foreach (var alias in course.Aliases) addresses.AddRange([alias.OutputPath, alias.Target.Url]);
        foreach (var page in course.Excluded)
        {
            addresses.AddRange([page.Page.Path, page.Reason, PageAddress.Of(page.Page, input.Layout, _ => { })]);
        }

        if (input.Layout.OnlyFile is not null) addresses.AddRange(input.Assets.Select(file => file.Path));
        _addresses = addresses.ToEquatableArray();
    }

    /// <summary>The shape of a course; the very object that is remembered when nothing has changed but the places on pages.</summary>
    public static SiteShape Of(Course course, CourseInput input, LinkMemory memory)
    {
        var shape = new SiteShape(course, input);
        if (memory.Find<SiteShape>() is { } last && ReferenceEquals(last._layout, shape._layout) && last._addresses == shape._addresses)
        {
            shape.Addresses = last.Addresses;
        }

        return memory.Keep(shape);
    }

    /// <summary>Stands for all addresses: the same object as long as they are the same.</summary>
    public object Addresses { get; private set; } = new();

    /// <summary>True when a page has the same places as in another shape.</summary>
    public bool HasSamePlaces(SiteShape other, string url) =>
        _places.TryGetValue(url, out var own) == other._places.TryGetValue(url, out var others) && own == others;
}
