using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a merge of two locks came to.</summary>
/// <param name="Lock">Every prompt of either side. The same whichever side is called ours.</param>
/// <param name="Decisions">Where both sides had changed the same thing and one of them had to be taken; for people, one sentence
/// each.</param>
/// <param name="AnkiCourses">
/// The two course ids that GUIDs are made from, when the sides differ in them and neither is the older: nobody but the author can say
/// which of them learners have. Null otherwise.
/// </param>
public sealed record LockMergeResult(IdentityLock Lock, IReadOnlyList<string> Decisions, (string Ours, string Theirs)? AnkiCourses);

/// <summary>
/// Merges two locks that began as one, prompt by prompt. A prompt is what its key is, for GUIDs and progress are made from that; whatever
/// a side knows of it is kept: a lock
/// forgets nothing, so a prompt that only one side has stays, also where the other side had it before. The build after the merge matches
/// the merged pages with the result.
/// </summary>
public static class LockMerge
{
    /// <param name="origin">What both began with; null when there was no lock, or none that can be read.</param>
    public static LockMergeResult Merge(IdentityLock? origin, IdentityLock ours, IdentityLock theirs)
    {
        var decisions = new List<string>();
        var (first, second) = string.CompareOrdinal(ours.CourseId, theirs.CourseId) <= 0 ? (ours, theirs) : (theirs, ours);
        var prompts = UniqueIds.Give(Prompts(origin, ours, theirs, decisions), decisions);
        var course = ThreeWay.Pick(origin, first, second, side => side.CourseId);
        if (ThreeWay.IsContested(origin, ours, theirs, side => side.CourseId))
        {
            decisions.Add($"the course was given two ids: '{course}' stays, '{second.CourseId}' goes");
        }

        var isSplit = ThreeWay.IsContested(origin, ours, theirs, side => side.AnkiCourseId);
        var merged = new IdentityLock(course, ThreeWay.Pick(origin, ours, theirs, side => side.AnkiCourseId), IdentityLock.InOrder(prompts))
        {
            CardVersion = Math.Max(ours.CardVersion, theirs.CardVersion),
            FormerPages = FormerPages(origin, ours, theirs, prompts),
            Pages = Pages(origin, ours, theirs),
            Decks = Decks(origin, ours, theirs, decisions),
        };
        decisions.Sort(StringComparer.Ordinal);
        return new LockMergeResult(merged, decisions, isSplit ? (ours.AnkiCourseId, theirs.AnkiCourseId) : null);
    }

    private static List<LockedPrompt> Prompts(IdentityLock? origin, IdentityLock ours, IdentityLock theirs, List<string> decisions)
    {
        var before = ByKey(origin);
        var others = ByKey(theirs);
        var prompts = new List<LockedPrompt>(ours.Prompts.Count);
        foreach (var prompt in ours.Prompts)
        {
            if (!others.TryGetValue(prompt.Key, out var other)) prompts.Add(prompt);
            else prompts.Add(PromptMerge.Merge(before.TryGetValue(prompt.Key, out var old) ? old : null, prompt, other, decisions));
            others.Remove(prompt.Key);
        }

        prompts.AddRange(theirs.Prompts.Where(prompt => others.ContainsKey(prompt.Key)));
        return prompts;
    }

    private static Dictionary<string, LockedPrompt> ByKey(IdentityLock? side) =>
        side is null ? [] : side.Prompts.ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);

    /// <summary>Every page of either side, with every address it had on either.</summary>
    private static EquatableArray<LockedPage> Pages(IdentityLock? origin, IdentityLock ours, IdentityLock theirs)
    {
        var before = (origin?.Pages ?? []).ToDictionary(page => page.Path, StringComparer.Ordinal);
        return ours.Pages.Concat(theirs.Pages).GroupBy(page => page.Path, StringComparer.Ordinal)
            .OrderBy(page => page.Key, StringComparer.Ordinal)
            .Select(sides => Merged(before.TryGetValue(sides.Key, out var old) ? old : null, sides.OrderBy(page => page.Address, StringComparer.Ordinal).ToList()))
            .ToEquatableArray();
    }

    /// <summary>Every deck of either side.</summary>
    private static EquatableArray<LockedDeck> Decks(IdentityLock? origin, IdentityLock ours, IdentityLock theirs, List<string> decisions)
    {
        var before = (origin?.Decks ?? []).ToDictionary(deck => deck.Folder, StringComparer.Ordinal);
        var decks = new List<LockedDeck>();
        foreach (var sides in ours.Decks.Concat(theirs.Decks).GroupBy(deck => deck.Folder, StringComparer.Ordinal).OrderBy(deck => deck.Key, StringComparer.Ordinal))
        {
            LockedDeck[] both = [.. sides.OrderBy(deck => deck.Name, StringComparer.Ordinal)];
            var old = before.TryGetValue(sides.Key, out var deck) ? deck : null;
            decks.Add(both.Length == 1 ? both[0] : ThreeWay.Pick(old, both[0], both[1], side => side));
            if (both.Length == 1 || !ThreeWay.IsContested(old, both[0], both[1], side => side.Name)) continue;
            decisions.Add($"a deck was named twice: it stays '{both[0].Name}', not '{both[1].Name}'");
        }

        return decks.ToEquatableArray();
    }

    private static LockedPage Merged(LockedPage? origin, List<LockedPage> sides)
    {
        var address = sides.Count == 1 ? sides[0].Address : ThreeWay.Pick(origin, sides[1], sides[0], page => page.Address);
        var former = new SortedSet<string>(
            sides.SelectMany(page => page.FormerAddresses)
                .Concat(sides.Select(page => page.Address).OfType<string>()), StringComparer.Ordinal);
        if (address is not null) former.Remove(address);
        return new LockedPage(sides[0].Path, address, former.ToEquatableArray());
    }

    /// <summary>A page that has prompts is no former one, whatever the other side thought.</summary>
    private static EquatableArray<string> FormerPages(
        IdentityLock? origin, IdentityLock ours, IdentityLock theirs, List<LockedPrompt> prompts)
    {
        var pages = ThreeWay.Union(origin?.FormerPages ?? [], ours.FormerPages, theirs.FormerPages);
        foreach (var prompt in prompts.Where(prompt => prompt.State != PromptState.Retired))
        {
            pages.ExceptWith(prompt.Places.Select(place => place.Page));
        }

        return pages.ToEquatableArray();
    }
}
