using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>What a matching needs besides the prompts.</summary>
public sealed record IdentityOptions
{
    public required string CourseId { get; init; }

    /// <summary>
    /// False for an id that only comes from the name of a folder: then the one in the lock stays, for another checkout may have another
    /// name.
    /// </summary>
    public bool IsCourseIdStated { get; init; } = true;

    /// <summary>Dates what is retired; nothing else depends on it.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>
    /// False where <see cref="CurrentPrompt.Pictures"/> are not known: what is undecided about prompts with pictures may then be decided in
    /// a build, and is not reported.
    /// </summary>
    public bool KnowsPictures { get; init; } = true;

    /// <summary>
    /// Where a prompt stands in the lock file, by id, so that diagnostics can show it: <see cref="IdentityLockReading.Locate"/>.
    /// </summary>
    public Func<string, Location?> LocateLocked { get; init; } = _ => null;

    /// <summary>The settings file, where the course's id is said, for the diagnostic that it changed.</summary>
    public Location SettingsLocation { get; init; } = Location.OfFile("course.yml");
}

/// <summary>Who is who.</summary>
public sealed class IdentityMatch
{
    private readonly Lazy<IdentityLock> _lock;

    /// <param name="state">All that was found.</param>
    internal IdentityMatch(MatchState state, PromptIdentity[] identities, IdentityLock before, Func<IdentityLock> after)
    {
        (State, Identities, Before) = (state, identities, before);
        _lock = new Lazy<IdentityLock>(after);
    }

    /// <summary>For each prompt that was passed in, at the same index. Repeated prompts share one.</summary>
    public PromptIdentity[] Identities { get; }

    /// <summary>
    /// What to write; made when it is asked for, since the compiler never does. With an error among the diagnostics it must not be written.
    /// </summary>
    public IdentityLock Lock => _lock.Value;

    /// <summary>The previous lock; an empty one when there was none.</summary>
    internal IdentityLock Before { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => State.Diagnostics;

    internal MatchState State { get; }
}

/// <param name="Id">For people, addresses and tags.</param>
/// <param name="Key">What progress is kept by: it stays when the id changes.</param>
/// <param name="AnkiCourseId">See <see cref="IdentityLock.AnkiCourseId"/>.</param>
public sealed record PromptIdentity(string Id, string Key, PromptKind Kind, string AnkiCourseId)
{
    /// <summary>Of the prompt's note; worked out when asked for.</summary>
    public string AnkiGuid => Model.AnkiGuid.Of(AnkiCourseId, Kind, Key);
}
