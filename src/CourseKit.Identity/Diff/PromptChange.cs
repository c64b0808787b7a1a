using CourseKit.Syntax;

namespace CourseKit.Model;

[Flags]
public enum PromptChangeKinds
{
    None = 0,
    Added = 1,
    Edited = 2,
    KindChanged = 4,

    /// <summary>Shown on other pages than before.</summary>
    MovedToOtherPage = 8,

    /// <summary>On the same pages, before or after other prompts than it was.</summary>
    MovedOnPage = 16,
    Retired = 32,
    Restored = 64,

    /// <summary>The new lock does not know it at all: its history is lost should it come back.</summary>
    Forgotten = 128,

    /// <summary>It has another id, the same identity.</summary>
    Renamed = 256,

    /// <summary>Its text is the same, and what a reader sees of the note is not: an image, the address of its page.</summary>
    NoteChanged = 512,

    /// <summary>
    /// Its text is the same, and what Orbit makes of it is not: a footnote, the address of an image or link, a source, a number, a TeX
    /// command.
    /// </summary>
    TaskChanged = 1024,

    /// <summary>In one Anki package and not in the later one, which says nothing of it.</summary>
    LeftOut = 2048,

    /// <summary>Its Anki note type has other fields or card templates under the same id.</summary>
    NoteTypeChanged = 4096,
}

/// <summary>What an update does to a reader who has the prompt.</summary>
public enum DeckOutcome
{
    Unchanged,
    Added,

    /// <summary>The text changes, the history stays.</summary>
    UpdatedInPlace,

    /// <summary>Nothing that is seen or heard changed: the rest comes with the note's next change.</summary>
    RidesAlong,

    /// <summary>The course shows it elsewhere now; the reader's deck keeps it where it is.</summary>
    NotMoved,

    /// <summary>The change does not reach the reader: Anki's importer passes over it.</summary>
    NotUpdated,
    Retired,
    Restored,

    /// <summary>The update says nothing of it, and nothing is ever deleted for a reader.</summary>
    StaysAsItIs,

    /// <summary>What the reader has is left behind, and a new one starts.</summary>
    HistoryLost,
}

/// <param name="Reason">Why, for people, where the outcome does not say it by itself.</param>
public sealed record DeckEffect(DeckOutcome Outcome, string? Reason = null)
{
    public static DeckEffect None { get; } = new(DeckOutcome.Unchanged);

    /// <summary>An outcome of a whole note, and what it means for single cards of a cloze.</summary>
    /// <param name="reason">What else there is to say.</param>
    public static DeckEffect Of(DeckOutcome outcome, IReadOnlyList<DeletionChange> deletions, string? reason = null)
    {
        var cards = DeletionWords.EffectOf(deletions);
        return new(outcome, reason is null || cards is null ? reason ?? cards : $"{reason}; {cards}");
    }
}

/// <summary>What happened to one prompt between two locks.</summary>
public sealed record PromptChange
{
    public required PromptChangeKinds Kinds { get; init; }

    /// <summary>Null for an added prompt.</summary>
    public LockedPrompt? Before { get; init; }

    /// <summary>Null for a forgotten one.</summary>
    public LockedPrompt? After { get; init; }

    /// <summary>What became of its cards, for a cloze that was one before.</summary>
    public IReadOnlyList<DeletionChange> Deletions { get; init; } = [];

    public required DeckEffect Anki { get; init; }

    /// <summary>What becomes of each note of the prompt: two when a history is lost, one that is left and one that is new.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public IReadOnlyList<DeckOutcome> AnkiNotes { get => field ?? [Anki.Outcome]; init; }

    public required DeckEffect Orbit { get; init; }

    /// <summary>The prompt as it is now, or as it was when it is no more.</summary>
    public LockedPrompt Prompt => After ?? Before!;

    public string Id => Prompt.Id;

    /// <summary>The id it had, when it has another now.</summary>
    public string? FormerId => Before is not null && After is not null && Before.Id != After.Id ? Before.Id : null;

    public EquatableArray<PromptPlace> Places => Prompt.Places;

    public bool Has(PromptChangeKinds kinds) => (Kinds & kinds) != 0;
}
