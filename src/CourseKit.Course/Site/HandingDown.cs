namespace CourseKit.Model;

/// <summary>Hands settings down from the pages of folders to the pages in them, as <c>cascade</c> says.</summary>
internal static class HandingDown
{
    /// <summary>
    /// The pages with all that is handed down to them. A page that nothing reaches is the same object, and so is one to which the same is
    /// handed down as when
    /// the course was linked last. That a folder's page is itself held back changes nothing: what it holds back stays back.
    /// </summary>
    public static IReadOnlyList<CoursePage> Run(
        IReadOnlyList<CoursePage> pages, CourseSettings settings, CourseLayout layout, LinkMemory memory, Action<Syntax.Diagnostic> report)
    {
        var rules = new Dictionary<string, CoursePage>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => !page.Cascades.IsEmpty))
        {
            var path = ContentPath.Of(page.Path, layout);
            if (path.Role == ContentRole.Section && !rules.ContainsKey(path.Folder)) rules.Add(path.Folder, page);
        }

        if (rules.Count == 0) return pages;
        var used = new HashSet<CascadeRule>(ByReference.Instance);
        var result = pages.Select(page => With(page, Reaching(page, rules, settings, layout, used), layout, memory)).ToList();
        foreach (var rule in rules.Values.SelectMany(page => page.Cascades)
            .Where(rule => rule.Target.Path is not null && !used.Contains(rule)))
        {
            report(NotHeldBack.ReachesNothing(rule.Place));
        }

        return result;
    }

    /// <summary>The nearest folder first; of one folder in the order written.</summary>
    private static List<CascadeRule> Reaching(
        CoursePage page, Dictionary<string, CoursePage> rules, CourseSettings settings, CourseLayout layout, HashSet<CascadeRule> used)
    {
        var path = ContentPath.Of(page.Path, layout);
        var reaching = new List<CascadeRule>();
        for (var folder = path.Folder; ; folder = RelativePath.FolderOf(folder.TrimEnd('/')))
        {
            if (rules.TryGetValue(folder, out var section)) reaching.AddRange(
                section.Cascades.Where(rule => rule.Target.Matches(page.Kind, path, page.Path, page.Language ?? settings.Language)));
            if (folder.Length == 0) break;
        }

        used.UnionWith(reaching);
        return reaching;
    }

    private static CoursePage With(CoursePage page, List<CascadeRule> rules, CourseLayout layout, LinkMemory memory)
    {
        if (rules.Count == 0) return page;
        var known = memory.Of(page);
        if (known.Find<HandedDownPage>() is { } last && last.Rules.SequenceEqual(rules)) return last.Page;
        var properties = PageFrontMatter.With(page, page.FrontMatter, page.Document, rules);
        var result = page.With(properties with { Build = properties.Build.For(ContentPath.Of(page.Path, layout).Role) },
            HandedDownSettings.Of(page.FrontMatter, rules));
        return known.Keep(new HandedDownPage(rules, result)).Page;
    }

    /// <summary>What folders handed down to a page, and the page with that.</summary>
    private sealed record HandedDownPage(IReadOnlyList<CascadeRule> Rules, CoursePage Page);
}
