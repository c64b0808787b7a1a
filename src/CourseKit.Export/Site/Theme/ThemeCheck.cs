using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Export;

/// <summary>Checks every template of a theme against what it will see.</summary>
internal static class ThemeCheck
{
    private static readonly string[] _pages = ["home.html", "section.html", "page.html", "tag.html", "tags.html", "sources.html", "review.html", "print.html", "offline.html", "404.html", "redirect.html"];
    private static readonly string[] _indexes = ["feed.xml", "sitemap.xml", "robots.txt"];

    /// <summary>What is wrong, each mistake once however many templates include the part it is in.</summary>
    public static IReadOnlyList<Diagnostic> Run(TemplateLibrary library, IEnumerable<ShortcodeSignature> shortcodes)
    {
        var signatures = shortcodes.ToDictionary(signature => ShortcodeCalls.TemplateOf(signature.Name), StringComparer.Ordinal);
        var findings = new HashSet<Diagnostic>();

        // A part that nothing includes is never rendered, but its syntax can be looked at.
        foreach (var name in library.Names) findings.UnionWith(library.Find(name)!.Diagnostics);
        foreach (var name in library.Names)
        {
            if (TypeOf(name, signatures) is { } type) findings.UnionWith(TemplateChecker.Check(library.Find(name)!, library, type));
        }

        return [.. findings.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare))];
    }

    /// <summary>What a template sees; null for a part, which sees what the template does that includes it.</summary>
    private static TemplateType? TypeOf(string name, Dictionary<string, ShortcodeSignature> signatures)
    {
        if (_pages.Contains(name) || name == ProseWords.Template) return SiteView.Type;
        if (_indexes.Contains(name)) return SiteIndexView.Type;
        if (name is ReviewTemplateView.Template or ReviewTemplateView.PrintTemplate) return ReviewTemplateView.Type;
        if (name == SourceListView.Template) return SourceListView.Type;
        if (signatures.TryGetValue(name, out var signature)) return ShortcodeView.TypeFor(signature);
        return name.StartsWith("shortcodes/", StringComparison.Ordinal) ? ShortcodeView.Type : null;
    }
}
