using CourseKit.Syntax;

namespace CourseKit.Model;

public static class SettingNotObeyed
{
    public static readonly Rule Rule = new()
    {
        Code = "CK1022",
        Name = "setting-not-obeyed",
        Severity = Severity.Hint,
        Title = "A setting that Hugo knows does nothing here",
        Explanation = """
            A folder of Hugo content works as it is, but for some settings: those that choose templates, describe files or build menus by hand. They are kept for
            templates of the course (`page.params`), and nothing else is done with them. Of each such setting the first place is shown,
            for the whole course. The README has a table of all of Hugo's settings.
            """,
        Bad = """
            === content/proxies.md
            ---
            title: Proxies
            layout: wide
            ---

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            layout: wide
            ---

            A game is what the agent plays.
            """,
        Good = """
            === content/proxies.md
            ---
            title: Proxies
            params:
              layout: wide
            ---

            A proxy stands for what was meant.
            === content/gaming.md
            ---
            title: Gaming
            ---

            A game is what the agent plays.
            """,
    };

    private const string SitemapName = "sitemap.filename";

    /// <summary>One finding a key, at its first place.</summary>
    /// <param name="pages">In the order of their paths.</param>
    internal static IEnumerable<Diagnostic> Of(IEnumerable<CoursePage> pages)
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
