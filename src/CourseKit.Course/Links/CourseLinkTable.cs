using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Resolves addresses against the pages and files of one course. A path is looked for beside the source file and beside the
/// page's address; which comes first is decided by its look: <c>x.md</c> and <c>x.png</c> name files, <c>../x/</c> is an
/// address. Immutable once made: any number of threads may ask at once.
/// </summary>
internal sealed class CourseLinkTable(SiteIndex index, Uri? baseUrl, Func<PublishedPage, PageBody>? wholeBodies = null) : LinkTable
{
    public override LinkTable With(Func<PublishedPage, PageBody> wholeBodies) => new CourseLinkTable(index, baseUrl, wholeBodies);

    public override ResolvedLink Resolve(CoursePage from, LinkReference link)
    {
        var found = ResolveTarget(from, link);
        var isNameless = !link.HasText && found is { Problem: null, Name: null } && found.Kind != LinkTargetKind.Broken;
        return isNameless ? found with { Problem = LinkWithoutText.At(link.Location) } : found;
    }

    private ResolvedLink ResolveTarget(CoursePage from, LinkReference link)
    {
        var target = link.Target.Trim();
        if (target.Length == 0) return Broken(link, EmptyLink.At(link.Location));
        // A call that stands in an address as text is one that could not be run, and that has been reported.
        if (target.IndexOf("{{", StringComparison.Ordinal) >= 0) return new ResolvedLink(LinkTargetKind.Broken, link.Target, "", null);
        var isShown = link.Kind is LinkKind.Image or LinkKind.Media or LinkKind.Style;
        if (AddressScheme.Unsafe(target, isShown) is { } run) return Broken(link, UnsafeAddress.At(link.Location, run));
        if (OwnPathOf(target) is { } own) return ResolvePath(from, link, LinkAddress.Of(own));
        var scheme = LinkAddress.SchemeOf(target);
        var isLocalFile = scheme?.Length == 1 || string.Equals(scheme, "file", StringComparison.OrdinalIgnoreCase);
        if (isLocalFile) return Broken(link, LinkOutOfCourse.At(link.Location, target));
        if (scheme is not null || target.StartsWith("//", StringComparison.Ordinal)) return External(link, scheme);
        return ResolvePath(from, link, LinkAddress.Of(target));
    }

    private static ResolvedLink External(LinkReference link, string? scheme)
    {
        var isRemoteImage = link.Kind == LinkKind.Image
            && (scheme is null || scheme.StartsWith("http", StringComparison.OrdinalIgnoreCase));
        var problem = isRemoteImage ? RemoteImage.At(link.Location) : null;
        return new ResolvedLink(LinkTargetKind.External, link.Target, "", problem);
    }

    /// <summary>A path that leaves the folder of the pages may still lead to a file of the course, which is no part of the site.</summary>
    private Diagnostic OutOf(CoursePage from, LinkReference link, LinkAddress address)
    {
        var isInCourse = !address.IsRooted && index.Layout.ContentRoot.Length > 0;
        return isInCourse && RelativePath.Combine(RelativePath.FolderOf(from.Path), address.PlainPath) is { } path
            ? LinkOutOfCourse.OfContent(link.Location, address.Path, path, index.Layout.ContentRoot)
            : LinkOutOfCourse.At(link.Location, address.Path);
    }

    private static ResolvedLink Broken(LinkReference link, Diagnostic problem) => new(LinkTargetKind.Broken, link.Target, "", problem);

    /// <summary>The rooted path of an address under the course's own base address; null for any other.</summary>
    private string? OwnPathOf(string target)
    {
        if (baseUrl is null) return null;
        var root = baseUrl.AbsoluteUri.TrimEnd('/');
        if (!target.StartsWith(root, StringComparison.OrdinalIgnoreCase)) return null;
        var rest = target.Substring(root.Length);
        return rest.Length == 0 ? "/" : rest[0] is '/' ? rest : rest[0] is '?' or '#' ? "/" + rest : null;
    }

    private ResolvedLink ResolvePath(CoursePage from, LinkReference link, LinkAddress address)
    {
        if (address.Path.Length == 0) return Found(link, address, index.Of(from), isSamePage: true);
        var search = new LinkSearch(index, baseUrl, from, link.Kind, address);
        if (search.Find() is { } entry) return Found(link, address, entry);
        if (search.Ambiguous is { Count: > 0 } names) return Broken(link, AmbiguousRef.At(link.Location, address.PlainPath, names));
        if (search.LeavesCourse) return Broken(link, OutOf(from, link, address));
        if (search.IsHidden) return Broken(link, HiddenFile.At(link.Location, address.Path));
        if (search.FindIgnoringCase() is not { } other)
        {
            return Broken(
                link, QuotedAddress.Is(link.Target.Trim())
                    ? QuotedAddress.At(link.Location, link.Target.Trim())
                    : search.Missing(link.Location));
        }

        var found = Found(link, address, other);
        return found with { Problem = found.Problem ?? LinkInWrongCase.At(link.Location, address.Path, search.WrittenAs(other)) };
    }

    private ResolvedLink Found(LinkReference link, LinkAddress address, SiteEntry? entry, bool isSamePage = false)
    {
        return entry switch
        {
            SiteEntry.LeftOut leftOut => Broken(link, LinkToLeftOutPage.At(link.Location, address.Path, leftOut.Excluded)),
            SiteEntry.Sibling => Broken(link, LinkBeyondOnePage.At(link.Location, address.Path)),
            SiteEntry.File file => new ResolvedLink(LinkTargetKind.Asset, file.Url, address.Tail, null),
            SiteEntry.Page or SiteEntry.Alias when link.Kind == LinkKind.Image && !isSamePage =>
                Broken(link, MissingImage.IsPage(link.Location, address.Path)),
            SiteEntry.Alias alias => new ResolvedLink(
                LinkTargetKind.Page, alias.Url, address.Tail, LinkToAlias.At(link.Location, address.Path, alias.Target)),
            SiteEntry.Page page => new ResolvedLink(LinkTargetKind.Page, page.Url, address.Tail, CheckAnchor(link, address, page))
            {
                Name = NameOf(link, address, page, isSamePage),
            },
            // A page that is itself left out: nothing on it is published, so nothing is checked.
            _ => new ResolvedLink(LinkTargetKind.Page, "", address.Tail, null),
        };
    }

    /// <summary>
    /// A heading or page by its title, a figure or table by its number, and where that is not on the page itself, by its page too.
    /// </summary>
    private LinkName? NameOf(LinkReference link, LinkAddress address, SiteEntry.Page page, bool isSamePage)
    {
        if (link.HasText || page.Published is not { } published) return null;
        var body = published.Page.Body;
        if (body.HasMarkdownCalls && wholeBodies is not null) body = wholeBodies(published);
        if (body.NumberOf(address.Anchor) is { } caption) return new LinkName(isSamePage ? null : published.Page.Title, caption);
        foreach (var heading in body.Headings)
        {
            if (heading.Id == address.Anchor) return new LinkName(heading.Text);
        }

        return new LinkName(published.Page.Title);
    }

    private Diagnostic? CheckAnchor(LinkReference link, LinkAddress address, SiteEntry.Page page)
    {
        var anchor = address.Anchor;
        // "#" and "#top" are the top of any page (HTML); ":~:" is for the browser alone.
        var always = anchor.Length == 0 || anchor.StartsWith(":~:", StringComparison.Ordinal)
            || string.Equals(anchor, "top", StringComparison.OrdinalIgnoreCase);
        if (always || page.Anchors is null || page.Anchors.Value.Contains(anchor)) return null;
        IReadOnlyCollection<string> known = page.Anchors.Value;
        if (page.Published!.Page.Body.HasMarkdownCalls)
        {
            if (wholeBodies is null) return null;
            known = [.. known, .. wholeBodies(page.Published).Anchors];
            if (known.Contains(anchor)) return null;
        }

        var location = link.Location.Part(link.Target, address.AnchorStart);
        return MissingAnchor.At(location, anchor, page.Name, Suggestion.Nearest(anchor, known));
    }
}
