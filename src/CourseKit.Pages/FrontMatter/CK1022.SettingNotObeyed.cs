using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SettingNotObeyed
{
    public static readonly Rule Rule = new(typeof(SettingNotObeyed))
    {
        Code = "CK1022",
        Name = "setting-not-obeyed",
        Severity = Severity.Hint,
    };

    private const string SitemapName = "sitemap.filename";

    /// <summary>One finding a key, at its first place.</summary>
    /// <param name="pages">In the order of their paths, each with the keys that it states in vain.</param>
    internal static IEnumerable<Diagnostic> Of(IEnumerable<(string Path, EquatableArray<Located<string>> NotObeyed)> pages)
    {
        var first = new SortedDictionary<string, (Located<string> Place, HashSet<string> Pages)>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages)
        {
            foreach (var key in page.NotObeyed)
            {
                if (!first.TryGetValue(key.Value, out var places)) first.Add(key.Value,
                    places = (key, new HashSet<string>(StringComparer.Ordinal)));
                places.Pages.Add(page.Path);
            }
        }

        return first.Values.Select(key => At(key.Place, key.Pages.Count - 1));
    }

    private static Diagnostic At(Located<string> key, int others) =>
        new(Rule, key.Location, $"'{key.Value}' is Hugo's and does nothing here{Others(others)}")
        {
            Label = "has no effect",
            Hint = key.Value == SitemapName ? "The sitemap is sitemap.xml." : HugoKeys.AdviceOn(key.Value),
        };

    private static string Others(int pages) => pages switch { 0 => "", 1 => ", nor on 1 other page", _ => $", nor on {pages} other pages" };
}
