using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Gathers the pages of each tag. Tags with the same address are one tag, and a second way to write it is worth a hint.</summary>
internal static class TagIndex
{
    public static IReadOnlyList<CourseTag> Of(IReadOnlyList<PublishedPage> pages, OutputMap outputs, Action<Diagnostic> report)
    {
        var tags = new SortedDictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => page.IsListed))
        {
            foreach (var tag in page.Page.Tags)
            {
                var slug = SlugOf(tag.Value);
                if (!tags.TryGetValue(slug, out var entry)) tags[slug] = entry = new Entry(tag);
                if (entry.Pages.Count == 0 || entry.Pages[entry.Pages.Count - 1] != page) entry.Pages.Add(page);
                if (entry.Spellings.Add(tag.Value) && entry.Spellings.Count > 1) report(TagWrittenTwoWays.At(tag, entry.First));
            }
        }

        return [.. tags.Select(tag => Publish(tag.Key, tag.Value, outputs))];
    }

    /// <summary>
    /// C# and F# are csharp and fsharp, as .NET calls them: in an address <c>#</c> begins a place on a page, and where it is encoded, not
    /// every host finds the file.
    /// </summary>
    public static string SlugOf(string tag) => SiteAddress.Slug(tag.Replace('/', '-').Replace('\\', '-').Replace("#", "sharp"));

    private static CourseTag Publish(string slug, Entry entry, OutputMap outputs)
    {
        var output = SiteFiles.TagFolder + slug + "/" + PageAddress.IndexFile;
        outputs.Claim(new OutputClaim(output, $"the page of the tag '{entry.First.Value}'", entry.First.Location));
        return new CourseTag(entry.First.Value, PageAddress.UrlOf(output), output, entry.Pages);
    }

    private sealed class Entry(Located<string> first)
    {
        public Located<string> First { get; } = first;

        public HashSet<string> Spellings { get; } = new(StringComparer.Ordinal);

        public List<PublishedPage> Pages { get; } = [];
    }
}
