using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the prompts of all pages again in the lock, and remembers what it found as long as the prompts are the same.</summary>
internal static class IdentityFinder
{
    /// <param name="pages">In course order; those that are not published keep their identities too.</param>
    /// <param name="onlyPage">The path of the page when the course is one file: a lock beside it may be that of a whole course.</param>
    /// <param name="lockFile">The text of the lock file; null when there is none.</param>
    /// <param name="mediaOf">See <see cref="CurrentPrompt.Media"/>.</param>
    /// <param name="options">Places are filled in from the lock file.</param>
    public static CourseIdentities Find(
        IReadOnlyList<(CoursePage Page, bool IsWithheld)> pages,
        string? onlyPage,
        SourceText? lockFile,
        PromptMedia mediaOf,
        IdentityOptions options,
        LinkMemory memory)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        var prompts = pages.Select(page => memory.Of(page.Page).CurrentPrompts(page.Page, page.IsWithheld, mediaOf)).ToArray();
        var last = memory.Matching;
        if (last is null || !last.Holds(reading, onlyPage, options, prompts)) last = memory.Matching = Match(reading, onlyPage, options, prompts);
        var counts = pages.Select((page, i) => (page.Page, prompts[i].Length));
        return new CourseIdentities(reading, last.Match, last.Diagnostics, onlyPage, counts, last.Others);
    }

    private static KnownMatching Match(IdentityLockReading? reading, string? onlyPage, IdentityOptions options, CurrentPrompt[][] pages)
    {
        List<CurrentPrompt> prompts = [.. pages.SelectMany(page => page)];
        var located = options with { LocateLocked = id => reading?.Locate(id) };
        IReadOnlyList<CurrentPrompt> others = [];
        if (onlyPage is not null && reading?.Lock is { } whole) others = OtherPages.Of(whole, onlyPage, prompts, located.LocateLocked);
        var match = IdentityMatcher.Match(reading?.Lock, others.Count == 0 ? prompts : [.. others, .. prompts], located);
        // A matching against nothing gives every prompt a new identity. It serves to go on with the other checks; its lock is never
        // written, for the reading's errors stop the output.
        IReadOnlyList<Diagnostic> diagnostics = reading is { Lock: null } ? reading.Diagnostics : [.. match.Diagnostics, .. OtherPages.TakenIds(others, prompts)];
        return new KnownMatching(reading, onlyPage, options, pages, match, diagnostics, others.Count);
    }
}

/// <summary>A matching and what it was made from.</summary>
/// <param name="Pages">The prompts of each page.</param>
/// <param name="Others">How many prompts of other pages come before them in the match.</param>
internal sealed record KnownMatching(
    IdentityLockReading? Reading, string? OnlyPage, IdentityOptions Options, CurrentPrompt[][] Pages, IdentityMatch Match, IReadOnlyList<Diagnostic> Diagnostics, int Others)
{
    /// <summary>True when the same would be found again. What was reported stands at lines that may have moved, so after any report all is done again.</summary>
    public bool Holds(IdentityLockReading? reading, string? onlyPage, IdentityOptions options, CurrentPrompt[][] pages)
    {
        if (!ReferenceEquals(reading, Reading) || onlyPage != OnlyPage || options != Options || pages.Length != Pages.Length || Diagnostics.Count > 0) return false;
        for (var i = 0; i < pages.Length; i++)
        {
            if (!AreSame(pages[i], Pages[i])) return false;
        }

        return true;
    }

    private static bool AreSame(CurrentPrompt[] left, CurrentPrompt[] right)
    {
        if (ReferenceEquals(left, right)) return true;
        if (left.Length != right.Length) return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].IsSameBut(right[i])) return false;
        }

        return true;
    }
}
