using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Keeps the decks that learners have, also when a module's folder is given another name.</summary>
internal static class DeckHeirs
{
    /// <summary>
    /// The decks of the last build. That of a module whose folder is gone is the deck of the folder that most of its prompts stand in now,
    /// if that has none.
    /// </summary>
    /// <param name="identities">Of the course, with the lock of the last build.</param>
    /// <param name="pages">Published or not.</param>
    /// <param name="layout">Says which folder a page stands in.</param>
    public static EquatableArray<LockedDeck> After(CourseIdentities identities, IReadOnlyList<CoursePage> pages, CourseLayout layout)
    {
        if (identities.Previous is not { Decks.IsEmpty: false } previous) return [];
        var folders = new HashSet<string>(pages.Select(page => FolderOf(page.Path, layout)), StringComparer.Ordinal);
        var gone = new HashSet<string>(
            previous.Decks.Select(deck => deck.Folder)
                .Where(folder => folder.Length > 0 && !folders.Contains(folder)), StringComparer.Ordinal);
        if (gone.Count == 0) return previous.Decks;

        var taken = new HashSet<string>(previous.Decks.Select(deck => deck.Folder), StringComparer.Ordinal) { "" };
        var stood = previous.Prompts.Where(prompt => prompt.State != PromptState.Retired && !prompt.Places.IsEmpty)
            .ToDictionary(prompt => prompt.Key, prompt => FolderOf(prompt.Places[0].Page, layout), StringComparer.Ordinal);
        var moves = pages.SelectMany(page => identities.Of(page).Select(identity => (identity.Key, To: FolderOf(page.Path, layout))))
            .Where(move => !taken.Contains(move.To) && stood.TryGetValue(move.Key, out var from) && gone.Contains(from))
            .GroupBy(move => (From: stood[move.Key], move.To))
            .OrderByDescending(move => move.Count()).ThenBy(move => move.Key.To, StringComparer.Ordinal);
        var heirs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var move in moves.Select(move => move.Key))
        {
            if (!heirs.ContainsKey(move.From) && taken.Add(move.To)) heirs.Add(move.From, move.To);
        }

        return previous.Decks.Select(deck => heirs.TryGetValue(deck.Folder, out var heir) ? deck with { Folder = heir } : deck)
            .OrderBy(deck => deck.Folder, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The top folder of a page; empty for a page in none.</summary>
    private static string FolderOf(string path, CourseLayout layout)
    {
        var relative = layout.RelativeToContent(path);
        var end = relative.IndexOf('/');
        return end < 0 ? "" : relative.Substring(0, end);
    }
}
