using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds the prompts of all pages again in the lock, and remembers what it found as long as the prompts are the same.</summary>
internal static class IdentityFinder
{
    /// <param name="pages">In course order; those that are not published keep their identities too.</param>
    /// <param name="onlyPage">The path of the page when the course is one file: a lock beside it may be that of a whole course.</param>
    /// <param name="lockFile">The text of the lock file; null when there is none.</param>
    /// <param name="mediaOf">See <see cref="CurrentPrompt.Media"/>.</param>
    /// <param name="macros">The TeX commands of the course. The memory is that of a course with these.</param>
    /// <param name="addresses">Gives the pages to remember.</param>
    /// <param name="decks">Gives the decks to remember.</param>
    /// <param name="options">Places are filled in from the lock file.</param>
    public static CourseIdentities Find(
        IReadOnlyList<(CoursePage Page, bool IsWithheld)> pages,
        string? onlyPage,
        SourceText? lockFile,
        PromptMedia mediaOf,
        IReadOnlyDictionary<string, TexDefinition> macros,
        Func<CourseIdentities, EquatableArray<LockedPage>> addresses,
        Func<CourseIdentities, EquatableArray<LockedDeck>> decks,
        IdentityOptions options,
        LinkMemory memory)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        var prompts = pages.Select(page => memory.Of(page.Page).CurrentPrompts(page.Page, page.IsWithheld, mediaOf, macros)).ToArray();
        var found = memory.Matching is { } last && last.IsFor(reading, onlyPage, options) ? last.After(prompts) : null;
        found ??= KnownMatching.Of(reading, onlyPage, options, prompts);
        memory.Matching = found;
        return new CourseIdentities(reading, found, pages.Select(page => page.Page), addresses, decks);
    }
}
