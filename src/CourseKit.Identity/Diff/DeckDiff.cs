using CourseKit.Diffs;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// What an update does to learners, prompt by prompt, whichever two states of a course were compared; ready to be written.
/// </summary>
public sealed record DeckDiff
{
    /// <summary>The course's id.</summary>
    public required string Course { get; init; }

    public required DeckState Old { get; init; }

    public required DeckState New { get; init; }

    /// <summary>In reading order; prompts for which nothing changes are left out.</summary>
    public required IReadOnlyList<DeckChange> Changes { get; init; }

    /// <summary>Null while cards look as they did.</summary>
    public CardLook? Cards { get; init; }

    /// <summary>Null where nobody knows what an import finds: a lock of before the first export.</summary>
    public AnkiImport? Import { get; init; }

    /// <summary>What learners rename in Anki before they import, in this order.</summary>
    public IReadOnlyList<DeckRename> Renames { get; init; } = [];

    /// <summary>How many notes changed in what nobody sees or hears on a card, and come with the next change of each.</summary>
    public int RidesAlong { get; init; }

    /// <summary>True when readers get nothing new and have nothing to do.</summary>
    public bool IsEmpty => Changes.Count == 0 && Cards is null && Renames.Count == 0;

    /// <summary>False where an Anki package was compared, which knows nothing of Orbit.</summary>
    public bool TellsOrbit => Old.Kind != DeckStateKind.Package && New.Kind != DeckStateKind.Package;
}

/// <summary>What a state of the decks was read from.</summary>
public enum DeckStateKind
{
    Lock,
    Course,
    Package,
}

/// <summary>One of two things compared.</summary>
/// <param name="Name">What people know it by: <c>coursekit.lock.json at HEAD</c>.</param>
public sealed record DeckState(DeckStateKind Kind, string Name);

/// <summary>What happened to one prompt, and what it means for each kind of deck.</summary>
public sealed record DeckChange
{
    public required PromptChangeKinds Kinds { get; init; }

    /// <summary>The prompt's id now, or the one it had.</summary>
    public required string Id { get; init; }

    /// <summary>The id it had, when it has another now.</summary>
    public string? FormerId { get; init; }

    /// <summary>Null for an added prompt.</summary>
    public PromptVersion? Before { get; init; }

    /// <summary>Null for one that is no more.</summary>
    public PromptVersion? After { get; init; }

    /// <summary>What became of its cards, for a cloze that was one before; by number.</summary>
    public IReadOnlyList<DeletionChange> Deletions { get; init; } = [];

    public required DeckEffect Anki { get; init; }

    /// <summary>What becomes of each note of the prompt: two when a history is lost, one that is left and one that is new.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public IReadOnlyList<DeckOutcome> AnkiNotes { get => field ?? [Anki.Outcome]; init; }

    /// <summary>Null where nothing is known of Orbit.</summary>
    public DeckEffect? Orbit { get; init; }

    /// <summary>What the author can do about it; null when there is nothing.</summary>
    public string? Advice { get; init; }

    /// <summary>The page or deck it is listed under.</summary>
    public string Group => Version.Places.IsEmpty ? "" : Version.Places[0];

    public IReadOnlyList<DiffSegment> Question => Side(version => version.Question);

    /// <summary>Null for a cloze that was none before.</summary>
    public IReadOnlyList<DiffSegment>? Answer =>
        Before?.Answer is null && After?.Answer is null ? null : Side(version => version.Answer ?? "");

    private PromptVersion Version => After ?? Before!;

    public bool Has(PromptChangeKinds kinds) => (Kinds & kinds) != 0;

    /// <summary>A text that exists once, or in two notations, is shown and not compared.</summary>
    private IReadOnlyList<DiffSegment> Side(Func<PromptVersion, string> text)
    {
        if (Before is null || After is null || Before.IsHtml != After.IsHtml) return [new DiffSegment(DiffPart.Same, text(Version))];
        return WordDiff.Of(text(Before), text(After));
    }
}

/// <summary>A prompt as one of two states knows it.</summary>
public sealed record PromptVersion
{
    public required PromptKind Kind { get; init; }

    public required string Question { get; init; }

    /// <summary>Null for a cloze.</summary>
    public string? Answer { get; init; }

    /// <summary>The pages it stands on, or the decks.</summary>
    public EquatableArray<string> Places { get; init; }

    public required string AnkiGuid { get; init; }

    /// <summary>The note's <c>mod</c>, in seconds; null before the first export.</summary>
    public long? AnkiModified { get; init; }

    public string? OrbitTaskId { get; init; }

    /// <summary>True when the sides are the text of a note's HTML, false when they are the author's Markdown.</summary>
    public bool IsHtml { get; init; }
}
