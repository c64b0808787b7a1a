namespace CourseKit.Export;

/// <summary>Every deck of a package by its full name: the default one, those of the content and of its cards, and all their parents.</summary>
internal sealed class DeckTree
{
    public const long DefaultId = 1;

    private readonly Dictionary<string, Entry> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By id: the default deck, then the others by name, so that parents stand before their children.</summary>
    public required IReadOnlyList<Entry> All { get; init; }

    public long IdOf(string deck) => _byName[deck].Id;

    public static DeckTree Of(AnkiPackageContent content)
    {
        var descriptions = new Dictionary<string, (string Name, string Description)>(StringComparer.OrdinalIgnoreCase);
        foreach (var deck in content.Decks) AddWithParents(descriptions, deck.Name, deck.Description);
        var last = "";
        foreach (var note in content.Notes.Where(note => note.HasCards))
        {
            if (!ReferenceEquals(note.Deck, last)) AddWithParents(descriptions, last = note.Deck, "");
        }

        descriptions.Remove(DefaultName);
        var ids = RowIds.Of(content.CourseId);
        var tree = new DeckTree
        {
            All =
            [
                new Entry(DefaultId, DefaultName, ""),
                .. descriptions.Values.OrderBy(deck => deck.Name, StringComparer.OrdinalIgnoreCase)
                    .Select((deck, index) => new Entry(ids.At(index), deck.Name, deck.Description)),
            ],
        };
        foreach (var entry in tree.All) tree._byName.Add(entry.Name, entry);
        return tree;
    }

    private const string DefaultName = "Default";

    /// <summary>Anki compares names of decks without their case, so the first spelling is everyone's.</summary>
    private static void AddWithParents(Dictionary<string, (string Name, string Description)> decks, string name, string description)
    {
        for (var end = name.IndexOf("::", StringComparison.Ordinal); end >= 0; end = name.IndexOf("::", end + 2, StringComparison.Ordinal))
        {
            decks.TryAdd(name[..end], (name[..end], ""));
        }

        if (!decks.TryAdd(name, (name, description)) && decks[name].Description.Length == 0) decks[name] = decks[name] with { Description = description };
    }

    internal sealed record Entry(long Id, string Name, string Description);
}
