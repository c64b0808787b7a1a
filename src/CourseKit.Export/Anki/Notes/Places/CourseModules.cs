using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The modules of a course and the decks named after them. One deck a module and none a page: cards stay in the deck they were first
/// imported into, so the finer the decks, the sooner they say what is no longer true.
/// </summary>
internal sealed class CourseModules
{
    private readonly Dictionary<string, CourseModule> _byFolder = new(StringComparer.Ordinal);
    private readonly string _root;

    private CourseModules(Course course, IReadOnlyList<LockedDeck> decks)
    {
        var known = decks.ToDictionary(deck => deck.Folder, deck => deck.Name, StringComparer.Ordinal);
        var title = DeckPart.CleanOr(course.Settings.Title, course.Settings.Id);
        CourseName = new DeckTitle(known.GetValueOrDefault("") ?? title, title, known.ContainsKey(""));
        var titles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        _root = FolderOf(course.Root.Page.Page.Path);
        // A name that learners have is nobody else's, whatever the module is called by now.
        var names = decks.Where(deck => deck.Folder.Length > 0).Select(deck => deck.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var slugs = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in course.Root.Sections)
        {
            var folder = TopFolder(section.Page.Page.Path)!;
            var slug = Unique(DeckTag.Slug(folder), slugs);
            var part = DeckPart.CleanOr(section.Page.Page.Title, folder);
            var byTitle = Unique(part, titles, folder);
            var name = known.TryGetValue(folder, out var kept) ? new DeckTitle(kept, byTitle, IsKnown: true) : new DeckTitle(Unique(part, names, folder), byTitle, IsKnown: false);
            _byFolder.Add(folder, new CourseModule(section, folder, slug, name) { Deck = new LockedDeck(folder, name.Name).NameIn(CourseDeck) });
        }

        All = [.. course.Root.Sections.Select(section => _byFolder[TopFolder(section.Page.Page.Path)!])];
    }

    /// <summary>In course order.</summary>
    public IReadOnlyList<CourseModule> All { get; }

    /// <summary>The deck of the whole course, and of what stands in no module.</summary>
    public string CourseDeck => CourseName.Name;

    public DeckTitle CourseName { get; }

    /// <param name="decks">Those that learners have.</param>
    public static CourseModules Of(Course course, IReadOnlyList<LockedDeck> decks) => new(course, decks);

    /// <summary>The module that a file stands in, be the file there still or not; null for one outside of all.</summary>
    public CourseModule? Of(string path) => TopFolder(path) is { } folder ? _byFolder.GetValueOrDefault(folder) : null;

    private string? TopFolder(string path)
    {
        if (!path.StartsWith(_root, StringComparison.Ordinal)) return null;
        var end = path.IndexOf('/', _root.Length);
        return end < 0 ? null : path[_root.Length..end];
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>Of two of one name the second says its folder, or a number when that does not help.</summary>
    private static string Unique(string name, HashSet<string> taken, string? folder = null)
    {
        if (taken.Add(name)) return name;
        if (folder is not null && taken.Add($"{name} ({folder})")) return $"{name} ({folder})";
        for (var number = 2; ; number++)
        {
            var numbered = FormattableString.Invariant($"{name}-{number}");
            if (taken.Add(numbered)) return numbered;
        }
    }
}
