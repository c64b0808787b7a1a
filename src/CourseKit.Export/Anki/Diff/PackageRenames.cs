using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>Finds decks that have another name in a later package: all notes of a deck that is gone, more than one, are in a deck that was not there.</summary>
internal static class PackageRenames
{
    /// <summary>The whole name of each such deck, by the one it had. Nothing where a lock is compared, which has no decks of notes.</summary>
    public static Dictionary<string, string> Find(IReadOnlyDictionary<string, DeckNote> before, IReadOnlyDictionary<string, DeckNote> after)
    {
        var pairs = before.Values.Where(note => note.HasDeck && after.TryGetValue(note.Guid, out var now) && now.HasDeck)
            .GroupBy(note => (From: note.Version.Places[0], To: after[note.Guid].Version.Places[0])).Select(pair => (pair.Key.From, pair.Key.To, Notes: pair.Count())).ToList();
        var had = before.Values.Where(note => note.HasDeck).Select(note => note.Version.Places[0]).ToHashSet(StringComparer.Ordinal);
        var has = after.Values.Where(note => note.HasDeck).Select(note => note.Version.Places[0]).ToHashSet(StringComparer.Ordinal);
        return pairs.GroupBy(pair => pair.From, StringComparer.Ordinal)
            .Where(deck => !has.Contains(deck.Key) && deck.Count() == 1 && deck.Single().Notes > 1 && !had.Contains(deck.Single().To))
            .GroupBy(deck => deck.Single().To, StringComparer.Ordinal).Where(same => same.Count() == 1)
            .ToDictionary(same => same.Single().Key, same => same.Key, StringComparer.Ordinal);
    }

    /// <summary>What learners rename: where the decks in a deck keep their names, that deck alone.</summary>
    public static IReadOnlyList<DeckRename> Of(Dictionary<string, string> renamed) => DeckRename.InOrder(renamed.Select(deck => Shortest(deck.Key, deck.Value)).Distinct());

    private static DeckRename Shortest(string from, string to)
    {
        while (from.LastIndexOf(LockedDeck.Divider, StringComparison.Ordinal) is var cut and > 0
            && to.LastIndexOf(LockedDeck.Divider, StringComparison.Ordinal) is var other and > 0 && from[cut..] == to[other..])
        {
            (from, to) = (from[..cut], to[..other]);
        }

        return new DeckRename(from, to);
    }
}
