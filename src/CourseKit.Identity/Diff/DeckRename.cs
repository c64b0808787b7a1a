namespace CourseKit.Model;

/// <summary>
/// What learners do in Anki before they import, since it knows a deck by its name alone: else their cards stay in the old deck, and new
/// ones open a second.
/// </summary>
/// <param name="From">The whole name that the deck has when its turn comes.</param>
/// <param name="To">The whole name that it is to have.</param>
public sealed record DeckRename(string From, string To)
{
    /// <summary>In an order in which no deck is given a name that another still has.</summary>
    public static IReadOnlyList<DeckRename> Between(IdentityLock before, IdentityLock after)
    {
        var was = before.Decks.ToDictionary(deck => deck.Folder, StringComparer.Ordinal);
        var course = NameOf(after, "");
        // A deck takes those in it along.
        return
        [
            .. InOrder(NameOf(before, "") is { } old && course is not null && old != course ? [new DeckRename(old, course)] : []),
            .. InOrder(
                after.Decks.Where(deck => deck.Folder.Length > 0 && was.TryGetValue(deck.Folder, out var had) && had.Name != deck.Name)
                .Select(deck => new DeckRename(was[deck.Folder].NameIn(course ?? ""), deck.NameIn(course ?? "")))
                .OrderBy(rename => rename.From, StringComparer.Ordinal)),
        ];
    }

    /// <summary>Where decks swap their names, one of them steps aside first.</summary>
    public static IReadOnlyList<DeckRename> InOrder(IEnumerable<DeckRename> renames)
    {
        var left = renames.ToList();
        var ordered = new List<DeckRename>(left.Count);
        while (left.Count > 0)
        {
            var next = left.FindIndex(rename => !left.Exists(other => other != rename && IsSame(other.From, rename.To)));
            if (next >= 0)
            {
                ordered.Add(left[next]);
                left.RemoveAt(next);
                continue;
            }

            var aside = left[0].To + " (new)";
            ordered.Add(left[0] with { To = aside });
            left[0] = left[0] with { From = aside };
        }

        return ordered;
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private static string? NameOf(IdentityLock side, string folder) => side.Decks.FirstOrDefault(deck => deck.Folder == folder)?.Name;
}
