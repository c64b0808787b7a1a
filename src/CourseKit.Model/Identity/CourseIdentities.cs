using System.Runtime.CompilerServices;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Which prompt of a course is which: every prompt with its identity, and the lock as it is after this build.</summary>
public sealed class CourseIdentities
{
    private readonly Dictionary<Prompt, PromptIdentity> _ofPrompt;

    private readonly IdentityLockReading? _reading;

    private CourseIdentities(IdentityLockReading? reading, IdentityMatch match, Dictionary<Prompt, PromptIdentity> ofPrompt)
    {
        (Previous, Lock, Changes, Diagnostics) = (reading?.Lock, match.Lock, match.Changes, match.Diagnostics);
        (_reading, _ofPrompt) = (reading, ofPrompt);
    }

    /// <summary>The lock as it was read; null when there is none, and when it could not be read, which is then an error.</summary>
    public IdentityLock? Previous { get; }

    /// <summary>What is to be written, before exporters note in it what they made.</summary>
    public IdentityLock Lock { get; }

    /// <summary>What happened since the previous lock.</summary>
    public LockDiff Changes { get; }

    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The identity of a prompt of the course, one of an unpublished page too.</summary>
    public PromptIdentity this[Prompt prompt] => _ofPrompt[prompt];

    /// <summary>Where the lock file has a prompt, by the id it has there; null when it has none of that id.</summary>
    public Location? Locate(string id) => _reading?.Locate(id);

    /// <summary>Finds the prompts of all pages again in the lock.</summary>
    /// <param name="published">In course order.</param>
    /// <param name="excluded">Pages that are not published; their prompts keep their identities.</param>
    /// <param name="lockFile">The text of the lock file; null when there is none.</param>
    /// <param name="mediaOf">See <see cref="CurrentPrompt.Media"/>.</param>
    /// <param name="options">Places are filled in from the lock file.</param>
    public static CourseIdentities Find(
        IEnumerable<CoursePage> published,
        IEnumerable<CoursePage> excluded,
        SourceText? lockFile,
        Func<CoursePage, Prompt, string> mediaOf,
        IdentityOptions options)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        var sources = new List<Prompt>();
        var prompts = new List<CurrentPrompt>();
        Add(published, withheld: false);
        Add(excluded, withheld: true);

        var match = IdentityMatcher.Match(reading?.Lock, prompts, options with { LocateLocked = id => reading?.Locate(id) });
        // A matching against nothing gives every prompt a new identity. It serves to go on with the other checks; its lock is never
        // written, for the reading's errors stop the output.
        if (reading is { Lock: null }) match = match with { Diagnostics = reading.Diagnostics };
        var ofPrompt = new Dictionary<Prompt, PromptIdentity>(sources.Count, ByReference.Instance);
        for (var i = 0; i < sources.Count; i++) ofPrompt[sources[i]] = match.Identities[i];
        return new CourseIdentities(reading, match, ofPrompt);

        void Add(IEnumerable<CoursePage> pages, bool withheld)
        {
            foreach (var page in pages)
            {
                sources.AddRange(page.Prompts);
                prompts.AddRange(CurrentPrompt.Of([page], withheld, mediaOf));
            }
        }
    }

    /// <summary>Two prompts of equal text are two prompts.</summary>
    private sealed class ByReference : IEqualityComparer<Prompt>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(Prompt? left, Prompt? right) => ReferenceEquals(left, right);

        public int GetHashCode(Prompt prompt) => RuntimeHelpers.GetHashCode(prompt);
    }
}
