using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What a build would remember as gone although no reader ever had it: a prompt that was typed, built and deleted again between two
/// commits, a deletion of a cloze, a kind, a page. The locks
/// that are committed say what readers have.
/// </summary>
public static class UnpublishedMemory
{
    /// <summary>True when something is gone since the last build, so that it matters whether readers have it.</summary>
    public static bool IsAny(IdentityLock before, IdentityLock after)
    {
        if (before.FormerPages != after.FormerPages || NewAddresses(before, after).Any()) return true;
        var old = ByKey(before);
        return after.Prompts.Any(prompt => old.TryGetValue(prompt.Key, out var was) && !ReferenceEquals(was, prompt)
            && (IsNewlyRetired(was, prompt) || NewNotes(was, prompt).Any() || NewNumbers(was, prompt).Any()));
    }

    /// <summary>The lock without what went since the last build and no committed lock knows. What had gone before stays.</summary>
    /// <param name="before">The lock of the last build.</param>
    /// <param name="after">The lock to write.</param>
    /// <param name="committed">At least one.</param>
    public static IdentityLock Forget(IdentityLock before, IdentityLock after, IReadOnlyList<IdentityLock> committed)
    {
        var old = ByKey(before);
        var known = committed.Select(ByKey).ToList();
        var prompts = new List<LockedPrompt>(after.Prompts.Count);
        foreach (var prompt in after.Prompts)
        {
            var readersHave = known.Select(side => side.TryGetValue(prompt.Key, out var there) ? there : null).OfType<LockedPrompt>()
                .ToList();
            if (!old.TryGetValue(prompt.Key, out var was)) prompts.Add(prompt);
            else if (readersHave.Count > 0 || !IsNewlyRetired(was, prompt)) prompts.Add(Forget(was, prompt, readersHave));
        }

        var pages = committed.SelectMany(PagesOf).Concat(before.FormerPages);
        // A lock of before decks were kept does not say that learners have none.
        var knowsDecks = committed.All(side => !side.Decks.IsEmpty || side.Prompts.All(prompt => prompt.Anki is null));
        var addresses = new HashSet<string>(NewAddresses(before, after).Except(committed.SelectMany(AddressesOf)), StringComparer.Ordinal);
        return after with
        {
            Prompts = prompts.ToEquatableArray(),
            Decks = knowsDecks
                ? after.Decks.Where(deck => committed.Any(side => side.Decks.Any(had => had.Name == deck.Name))).ToEquatableArray()
                : after.Decks,
            FormerPages = after.FormerPages.Intersect(pages, StringComparer.Ordinal).ToEquatableArray(),
            Pages = addresses.Count == 0 ? after.Pages : after.Pages.Select(page => Without(page, addresses)).Where(
                page => page.Address is not null || !page.FormerAddresses.IsEmpty).ToEquatableArray(),
        };
    }

    /// <summary>The lock of the last build without the prompts that are forgotten: for readers nothing becomes of them.</summary>
    public static IdentityLock StillKnown(IdentityLock before, IdentityLock after)
    {
        var now = ByKey(after);
        return before.Prompts.All(prompt => now.ContainsKey(prompt.Key))
            ? before
            : before with { Prompts = before.Prompts.Where(prompt => now.ContainsKey(prompt.Key)).ToEquatableArray() };
    }

    private static LockedPrompt Forget(LockedPrompt was, LockedPrompt prompt, List<LockedPrompt> readersHave)
    {
        var notes = NewNotes(was, prompt).Where(
            note => !readersHave.Exists(there => there.Kind == note.Kind || there.Former.Any(former => former.Kind == note.Kind))).ToList();
        var numbers = NewNumbers(was, prompt).Where(gone => !readersHave.Exists(there => HasNumber(there, gone.Number))).ToList();
        if (notes.Count > 0) prompt = prompt with { Former = prompt.Former.Where(note => !notes.Contains(note)).ToEquatableArray() };
        return numbers.Count == 0 ? prompt : prompt with { Numbers = prompt.Numbers with { Retired = prompt.Numbers.Retired.Where(gone => !numbers.Contains(gone)).ToEquatableArray() } };
    }

    private static bool IsNewlyRetired(LockedPrompt was, LockedPrompt now) =>
        now.State == PromptState.Retired && was.State != PromptState.Retired;

    private static IEnumerable<FormerNote> NewNotes(LockedPrompt was, LockedPrompt now) =>
        now.Former.Where(note => was.Former.All(before => before.Kind != note.Kind));

    private static IEnumerable<RetiredDeletion> NewNumbers(LockedPrompt was, LockedPrompt now) =>
        now.Numbers.Retired.Where(gone => was.Numbers.Retired.All(before => before.Number != gone.Number));

    private static IEnumerable<string> NewAddresses(IdentityLock before, IdentityLock after) =>
        after.Pages.SelectMany(page => page.FormerAddresses).Except(before.Pages.SelectMany(page => page.FormerAddresses));

    private static IEnumerable<string> AddressesOf(IdentityLock side) =>
        side.Pages.SelectMany(page => page.Address is null ? page.FormerAddresses : page.FormerAddresses.Append(page.Address));

    private static LockedPage Without(LockedPage page, HashSet<string> addresses) =>
        page.FormerAddresses.Any(addresses.Contains)
            ? page with { FormerAddresses = page.FormerAddresses.Where(address => !addresses.Contains(address)).ToEquatableArray() }
            : page;

    private static bool HasNumber(LockedPrompt prompt, int number) =>
        prompt.Deletions.ContainsKey(number) || prompt.Numbers.Retired.Any(gone => gone.Number == number)
        || prompt.Former.Any(
            note => note.Kind == PromptKind.Cloze
                && (note.Numbers.TextsOf(note.Question).ContainsKey(number) || note.Numbers.Retired.Any(gone => gone.Number == number)));

    private static IEnumerable<string> PagesOf(IdentityLock side) =>
        side.Prompts.SelectMany(prompt => prompt.Places.Select(place => place.Page)).Concat(side.FormerPages);

    private static Dictionary<string, LockedPrompt> ByKey(IdentityLock side) =>
        side.Prompts.ToDictionary(prompt => prompt.Key, StringComparer.Ordinal);
}
