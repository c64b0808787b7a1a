using System.Runtime.CompilerServices;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Which prompt of a course is which: every prompt with its identity, and the lock as it is after this build.</summary>
public sealed class CourseIdentities
{
    private readonly Dictionary<Prompt, PromptIdentity> _ofPrompt = new(ByReference.Instance);
    private readonly IdentityLockReading? _reading;
    private readonly List<LockedPrompt> _elsewhere = [];

    private CourseIdentities(IdentityLockReading? reading, IdentityMatch match, string? onlyPage)
    {
        (_reading, Lock, Changes) = (reading, match.Lock, match.Changes);
        Diagnostics = match.Diagnostics;
        if (onlyPage is null) return;
        var here = match.Lock.Prompts.ToLookup(prompt => prompt.Places.Any(place => place.Page == onlyPage));
        _elsewhere.AddRange(here[false]);
        Lock = match.Lock with { Prompts = here[true].ToEquatableArray() };
    }

    /// <summary>The lock as it was read; null when there is none, and when it could not be read, which is then an error.</summary>
    public IdentityLock? Previous => _reading?.Lock;

    /// <summary>
    /// What is to be written, before exporters note in it what they made. When one page of a course is built alone, this has its
    /// prompts only: see <see cref="Whole"/>.
    /// </summary>
    public IdentityLock Lock { get; }

    /// <summary>What happened since the previous lock.</summary>
    public LockDiff Changes { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The identity of a prompt of the course, one of an unpublished page too.</summary>
    public PromptIdentity this[Prompt prompt] => _ofPrompt[prompt];

    /// <summary>Where the lock file has a prompt, by the id it has there; null when it has none of that id.</summary>
    public Location? Locate(string id) => _reading?.Locate(id);

    /// <summary>The lock to write: what exporters made of <see cref="Lock"/>, and the prompts of pages that are not there.</summary>
    public IdentityLock Whole(IdentityLock noted) =>
        _elsewhere.Count == 0 ? noted : noted with { Prompts = IdentityLock.InOrder(noted.Prompts.Concat(_elsewhere)) };

    /// <summary>Finds the prompts of all pages again in the lock.</summary>
    /// <param name="pages">In course order; those that are not published keep their identities too.</param>
    /// <param name="onlyPage">The path of the page when the course is one file: a lock beside it may be that of a whole course.</param>
    /// <param name="lockFile">The text of the lock file; null when there is none.</param>
    /// <param name="mediaOf">See <see cref="CurrentPrompt.Media"/>.</param>
    /// <param name="options">Places are filled in from the lock file.</param>
    public static CourseIdentities Find(
        IEnumerable<(CoursePage Page, bool IsWithheld)> pages,
        string? onlyPage,
        SourceText? lockFile,
        Func<CoursePage, Prompt, string> mediaOf,
        IdentityOptions options)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        var sources = new List<Prompt>();
        var prompts = new List<CurrentPrompt>();
        foreach (var (page, isWithheld) in pages)
        {
            sources.AddRange(page.Prompts);
            prompts.AddRange(CurrentPrompt.Of([page], isWithheld, mediaOf));
        }

        options = options with { LocateLocked = id => reading?.Locate(id) };
        IReadOnlyList<CurrentPrompt> others = [];
        if (onlyPage is not null && reading?.Lock is { } whole) others = OtherPages.Of(whole, onlyPage, prompts, options.LocateLocked);
        var match = IdentityMatcher.Match(reading?.Lock, [.. others, .. prompts], options);
        match = match with { Diagnostics = [.. match.Diagnostics, .. OtherPages.TakenIds(others, prompts)] };

        // A matching against nothing gives every prompt a new identity. It serves to go on with the other checks; its lock is never
        // written, for the reading's errors stop the output.
        if (reading is { Lock: null }) match = match with { Diagnostics = reading.Diagnostics };
        var identities = new CourseIdentities(reading, match, onlyPage);
        for (var i = 0; i < sources.Count; i++) identities._ofPrompt[sources[i]] = match.Identities[others.Count + i];
        return identities;
    }

    /// <summary>Two prompts of equal text are two prompts.</summary>
    private sealed class ByReference : IEqualityComparer<Prompt>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(Prompt? left, Prompt? right) => ReferenceEquals(left, right);

        public int GetHashCode(Prompt prompt) => RuntimeHelpers.GetHashCode(prompt);
    }
}
