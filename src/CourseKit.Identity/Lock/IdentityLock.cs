using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What <c>coursekit.lock.json</c> remembers of a course: which prompt is which, across every edit. A value; reading, writing and
/// matching give a new one.
/// </summary>
/// <param name="CourseId">The course's id at the last build.</param>
/// <param name="AnkiCourseId">
/// The course id that Anki's GUIDs are made from. It stays when the course's id changes, so that a new name costs nobody their history.
/// </param>
/// <param name="Prompts">In the order of <see cref="LockedPrompt.Id"/>, each id and each key once.</param>
public sealed record IdentityLock(string CourseId, string AnkiCourseId, EquatableArray<LockedPrompt> Prompts)
{
    public const string FileName = "coursekit.lock.json";

    /// <summary>
    /// The version this code writes, and the highest it reads. Version 1 had its prompts in one row, by id; version 2 knew neither what
    /// learners see of a note nor the names of decks.
    /// </summary>
    public const int Version = 3;

    public const int FirstVersion = 1;

    /// <summary>
    /// The paths of pages that had prompts once and have none now: renamed, deleted, or their prompts moved away. Sorted. An Orbit deck
    /// keeps an empty source for each, for without it a reader's tasks would stay under the old page and come a second time under the new
    /// one.
    /// </summary>
    public EquatableArray<string> FormerPages { get; init; }

    /// <summary>
    /// Pages that have prompts, or had them when they were last published, in the order of their paths. Empty in a lock of before addresses
    /// were kept.
    /// </summary>
    public EquatableArray<LockedPage> Pages { get; init; }

    /// <summary>The decks that learners have, by folder. Empty in a lock of before version 3.</summary>
    public EquatableArray<LockedDeck> Decks { get; init; }

    /// <summary>
    /// The version of the card templates and styles that readers of the last build have. The file names it from 2 on, so that the locks of
    /// all courses did not change when it came.
    /// </summary>
    public int CardVersion { get; init; } = FirstCardVersion;

    public const int FirstCardVersion = 1;

    /// <summary>
    /// The newest <see cref="AnkiNoteState.Modified"/>, for a build that is told no time; 0 when nothing was exported yet.
    /// </summary>
    public long LatestModified
    {
        get
        {
            var latest = 0L;
            foreach (var prompt in Prompts)
            {
                latest = Math.Max(latest, prompt.Anki?.Modified ?? 0);
                foreach (var former in prompt.Former) latest = Math.Max(latest, former.Anki?.Modified ?? 0);
            }

            return latest;
        }
    }

    /// <summary>The GUID of a prompt's note in every Anki package of the course.</summary>
    public string AnkiGuidOf(LockedPrompt prompt) => AnkiGuid.Of(AnkiCourseId, prompt.Kind, prompt.Key);

    /// <summary>The GUID of a note that the prompt had as another kind.</summary>
    public string AnkiGuidOf(LockedPrompt prompt, FormerNote former) => AnkiGuid.Of(AnkiCourseId, former.Kind, prompt.Key);

    /// <summary>The same lock with each prompt changed, for exporters that note what they wrote. Ids and keys stay.</summary>
    public IdentityLock Update(Func<LockedPrompt, LockedPrompt> change) =>
        this with { Prompts = Prompts.Select(change).ToEquatableArray() };

    /// <summary>Puts prompts in the one order a lock has.</summary>
    internal static EquatableArray<LockedPrompt> InOrder(IEnumerable<LockedPrompt> prompts)
    {
        var sorted = prompts.ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Id, right.Id));
        return sorted.ToEquatableArray();
    }
}
