using CourseKit.Syntax;
using Markdig.Syntax;

namespace CourseKit.Model;

/// <summary>Puts the published pages into their folders, in order, with their addresses.</summary>
internal sealed class CourseTree(CourseSettings settings, CourseLayout layout, Action<Diagnostic> report)
{
    private readonly IReadOnlyDictionary<string, int> _modules = ModuleOrder.Of(settings);

    public CourseSection Build(IEnumerable<CoursePage> pages)
    {
        var root = new Folder("");
        foreach (var page in pages)
        {
            var path = ContentPath.Of(page.Path, layout);
            var home = path.Role == ContentRole.Bundle ? RelativePath.FolderOf(path.Folder.TrimEnd('/')) : path.Folder;
            var folder = root.Open(home);
            if (path.Role == ContentRole.Section && folder.Index is null) folder.Index = page;
            else folder.Pages.Add(page);
        }

        return Section(root);
    }

    private CourseSection Section(Folder folder)
    {
        var entries = folder.Pages
            .Select(child => (Order: OrderOf(child), Entry: new CourseEntry(Publish(child, child.Build.List), null, child.Build.List)));
        var sections = folder.Folders.Values.Select(Section).Zip(
            folder.Folders.Values,
            (section, child) => (Order: OrderOf(section.Page.Page, child),
                Entry: new CourseEntry(section.Page, section, ListingOf(section))));
        List<CourseEntry> inOrder = [.. entries.Concat(sections).OrderBy(child => child.Order, PageOrder.Instance)
            .Select(child => child.Entry)];
        var page = folder.Index is { } index ? Publish(index, index.Build.List) : Publish(MadeUp(folder.Path), WidestOf(inOrder));
        return new CourseSection(page, inOrder);
    }

    private static PageListing ListingOf(CourseSection section)
    {
        var inside = section.Entries.Count == 0 ? PageListing.Never : WidestOf(section.Entries);
        var own = section.Page.Page.IsGenerated ? inside : section.Page.Page.Build.List;
        return own < inside ? own : inside;
    }

    /// <summary>A folder that nobody wrote a page for is listed where something in it is.</summary>
    private static PageListing WidestOf(IReadOnlyList<CourseEntry> entries) => entries.Count == 0 ? PageListing.Always
        : entries.Min(entry => entry.Listing);

    private OrderedEntry OrderOf(CoursePage page) => new(page, IsSection: false, Module: -1, page.Path);

    private OrderedEntry OrderOf(CoursePage page, Folder folder) => new(
        page,
        IsSection: true,
        _modules.TryGetValue(folder.Path.TrimEnd('/'), out var module) ? module : -1,
        folder.Path);

    private PublishedPage Publish(CoursePage page, PageListing listing)
    {
        var output = PageAddress.Of(page, layout, report);
        return new PublishedPage
        {
            Page = page,
            OutputPath = output,
            Url = PageAddress.UrlOf(output),
            IsListed = listing == PageListing.Always,
        };
    }

    private CoursePage MadeUp(string folder)
    {
        var source = new SourceText(layout.ContentRoot + folder + "_index.md", "");
        return new CoursePage
        {
            Document = new Document(source, ContentFormat.Markdown, FrontMatter: null, [], []),
            Kind = folder.Length == 0 ? PageKind.Home : PageKind.Section,
            IsGenerated = true,
            Title = folder.Length == 0 ? settings.Title : HumanName.Of(RelativePath.NameOf(folder.TrimEnd('/'))),
            Body = new PageBody { Text = MappedText.Empty, Tree = new MarkdownDocument() },
        };
    }

    private sealed class Folder(string path)
    {
        public string Path { get; } = path;

        public CoursePage? Index { get; set; }

        public List<CoursePage> Pages { get; } = [];

        public SortedDictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        public Folder Open(string path)
        {
            var folder = this;
            foreach (var name in path.Split('/').Where(part => part.Length > 0))
            {
                if (!folder.Folders.TryGetValue(name, out var child)) folder.Folders[name] = child = new Folder(folder.Path + name + "/");
                folder = child;
            }

            return folder;
        }
    }
}
