using CourseKit.Syntax;

namespace CourseKit.Model;

public enum PromptState
{
    /// <summary>On a published page.</summary>
    Active,

    /// <summary>In the sources, on a page that is not published: a draft, a future date.</summary>
    Withheld,

    /// <summary>No longer in the sources. Kept for ever: the prompt may come back, and its id is never given to another.</summary>
    Retired,
}

/// <summary>One prompt as the lock remembers it, however often the course shows it.</summary>
public sealed record LockedPrompt
{
    /// <summary>The author's <c>{#id}</c>, or the one made for the prompt when it first appeared.</summary>
    public required string Id { get; init; }

    /// <summary>True when the author wrote the id.</summary>
    public bool IsExplicit { get; init; }

    /// <summary>
    /// What the prompt is for ever: GUIDs and progress are made from it. The id it had first; it stays when the author gives the
    /// prompt another id, and so can differ from <see cref="Id"/>.
    /// </summary>
    public required string Key { get; init; }

    public required PromptKind Kind { get; init; }

    /// <summary>The question, or the whole cloze with its braces, as the author last wrote it; see <see cref="LockedText"/>.</summary>
    public required string Question { get; init; }

    /// <summary>Null for a cloze.</summary>
    public string? Answer { get; init; }

    /// <summary>The sides as learners see them; null where that is what was typed, and in a lock of before they were kept.</summary>
    public ExpandedSides? Expanded { get; init; }

    /// <summary>The pictures and recordings of both sides; none in a lock of before they were kept.</summary>
    public EquatableArray<PromptPicture> Pictures { get; init; }

    /// <summary>Which card each deletion of a cloze is; plain for a question.</summary>
    public ClozeNumbers Numbers { get; init; } = ClozeNumbers.Plain;

    public PromptState State { get; init; }

    /// <summary>The day (UTC) on which it left the sources; set when retired and only then.</summary>
    public DateTime? RetiredOn { get; init; }

    /// <summary>Where it stands, in the order of pages, blocks and places; for a retired prompt where it stood last.</summary>
    public EquatableArray<PromptPlace> Places { get; init; }

    /// <summary>What was last exported to Anki; null before the first export.</summary>
    public AnkiNoteState? Anki { get; init; }

    /// <summary>The task id that Orbit derives from the exported text; null before the first export.</summary>
    public string? OrbitTaskId { get; init; }

    /// <summary>The notes it was while it had another kind. Readers still have them, under their own GUIDs.</summary>
    public EquatableArray<FormerNote> Former { get; init; }

    /// <summary>What each card of a cloze hides, by its number; none for a question.</summary>
    public IReadOnlyDictionary<int, string> Deletions =>
        Kind == PromptKind.Cloze ? Numbers.TextsOf(Question) : new SortedDictionary<int, string>();

    internal bool HasText(PromptKind kind, string question, string? answer) =>
        Kind == kind && Question == question && Answer == answer;
}

/// <summary>
/// Where a prompt stands. The numbers only say an order and leave gaps: a prompt keeps its number when others come before it, so that
/// two branches that add prompts to one block do not touch each other's lines of the lock.
/// </summary>
/// <param name="Page">The path of the source file.</param>
/// <param name="Block">Orders the review blocks of the page.</param>
/// <param name="Place">Orders the prompts of the block.</param>
public sealed record PromptPlace(string Page, int Block, int Place) : IComparable<PromptPlace>
{
    public int CompareTo(PromptPlace? other)
    {
        if (other is null) return 1;
        var order = string.CompareOrdinal(Page, other.Page);
        if (order == 0) order = Block.CompareTo(other.Block);
        return order != 0 ? order : Place.CompareTo(other.Place);
    }
}

/// <summary>
/// A note that a prompt was before its kind changed: Anki cannot turn one into the other, so it is a note of its own, retired.
/// </summary>
public sealed record FormerNote
{
    public required PromptKind Kind { get; init; }

    public required string Question { get; init; }

    public string? Answer { get; init; }

    /// <summary>See <see cref="LockedPrompt.Expanded"/>.</summary>
    public ExpandedSides? Expanded { get; init; }

    /// <summary>Which card each deletion was, for should it become a cloze again.</summary>
    public ClozeNumbers Numbers { get; init; } = ClozeNumbers.Plain;

    public required DateTime RetiredOn { get; init; }

    public AnkiNoteState? Anki { get; init; }
}
