using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the prompts of all pages again in the lock, and remembers what it found as long as the prompts are the same.</summary>
internal static class IdentityFinder
{
    /// <param name="pages">In course order; those that are not published keep their identities too.</param>
    /// <param name="onlyPage">The path of the page when the course is one file: a lock beside it may be that of a whole course.</param>
    /// <param name="lockFile">The text of the lock file; null when there is none.</param>
    /// <param name="media">See <see cref="CurrentPrompt.Media"/>.</param>
    /// <param name="macros">The TeX commands of the course. The memory is that of a course with these.</param>
    /// <param name="addresses">Gives the pages to remember.</param>
    /// <param name="decks">Gives the decks to remember.</param>
    /// <param name="options">Places are filled in from the lock file.</param>
    public static CourseIdentities Find(
        IReadOnlyList<(CoursePage Page, bool IsWithheld)> pages,
        string? onlyPage,
        SourceText? lockFile,
        IPromptMedia media,
        IReadOnlyDictionary<string, TexDefinition> macros,
        Func<CourseIdentities, EquatableArray<LockedPage>> addresses,
        Func<CourseIdentities, EquatableArray<LockedDeck>> decks,
        IdentityOptions options,
        LinkMemory memory)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        var prompts = pages.Select(page => PromptsOf(page.Page, page.IsWithheld, media, macros, memory)).ToArray();
        var found = memory.Find<KnownMatching>() is { } last && last.IsFor(reading, onlyPage, options) ? last.After(prompts) : null;
        found ??= KnownMatching.Of(reading, onlyPage, options, prompts);
        return new CourseIdentities(reading, memory.Keep(found), pages.Select(page => page.Page), addresses, decks);
    }

    /// <summary>The prompts of a page, ready to be found again.</summary>
    private static CurrentPrompt[] PromptsOf(
        CoursePage page, bool isWithheld, IPromptMedia media, IReadOnlyDictionary<string, TexDefinition> macros, LinkMemory memory)
    {
        var kept = memory.Of(page);
        if (kept.Find<CurrentPrompt[]>() is { } known && (known.Length == 0 || known[0].IsWithheld == isWithheld)) return known;
        CurrentPrompt[] prompts = [.. CurrentPrompt.Of([page], isWithheld, media, macros)];
        // Where an image leads depends on other files than the page.
        return page.Prompts.Any(prompt => prompt.ShowsImages) ? prompts : kept.Keep(prompts);
    }
}
