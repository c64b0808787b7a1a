using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A note as a package holds it or as a lock remembers it, as far as the two can be compared.</summary>
internal sealed record DeckNote
{
    public required string Guid { get; init; }

    /// <summary>The id of the prompt; the GUID where a package of another tool has none.</summary>
    public required string Id { get; init; }

    public required PromptVersion Version { get; init; }

    public bool IsRetired { get; init; }

    /// <summary>False for a note of a package that brings no card.</summary>
    public bool HasCards { get; init; } = true;

    /// <summary>Null for what a lock remembers, which is always of CourseKit's own types.</summary>
    public long? NoteTypeId { get; init; }

    public EquatableArray<string> FieldNames { get; init; }

    /// <summary>What each card of a cloze hides, by its number.</summary>
    public IReadOnlyDictionary<int, string> Deletions { get; init; } = new Dictionary<int, string>();

    /// <summary>The numbers of deletions that the note had once and has no more, where a lock knows them.</summary>
    public EquatableArray<int> RetiredNumbers { get; init; }

    /// <summary>True where a package says which deck its cards are in.</summary>
    public bool HasDeck => NoteTypeId is not null && !Version.Places.IsEmpty;

    /// <summary>What a learner sees and hears of both sides; null for what a lock remembers.</summary>
    public NoteSight? Sight { get; init; }

    /// <summary>All fields but the id, without the colours of code and the words of a retired card, and the tags; empty for what a lock remembers.</summary>
    public EquatableArray<string> Content { get; init; }

    public static IEnumerable<DeckNote> Of(AnkiPackageFile package) => package.Notes.Select(Of);

    /// <summary>The notes that a package of the course would hold, those that prompts were under another kind among them.</summary>
    public static IEnumerable<DeckNote> Of(IdentityLock identities)
    {
        foreach (var prompt in identities.Prompts)
        {
            var places = prompt.Places.Select(place => place.Page).Distinct().ToEquatableArray();
            var guid = identities.AnkiGuidOf(prompt);
            if (prompt.State == PromptState.Active || prompt.Anki is not null)
            {
                yield return Of(prompt, prompt.Kind, prompt.Question, prompt.Answer, guid, prompt.Anki, places) with
                {
                    IsRetired = prompt.State != PromptState.Active,
                    Deletions = prompt.Deletions,
                    RetiredNumbers = prompt.Numbers.Retired.Select(gone => gone.Number).ToEquatableArray(),
                };
            }

            foreach (var former in prompt.Former)
            {
                yield return Of(prompt, former.Kind, former.Question, former.Answer, identities.AnkiGuidOf(prompt, former), former.Anki, places) with { IsRetired = true };
            }
        }
    }

    private static DeckNote Of(LockedPrompt prompt, PromptKind kind, string question, string? answer, string guid, AnkiNoteState? anki, EquatableArray<string> places) => new()
    {
        Guid = guid,
        Id = prompt.Id,
        Version = new PromptVersion { Kind = kind, Question = question, Answer = answer, Places = places, AnkiGuid = guid, AnkiModified = anki?.Modified, OrbitTaskId = prompt.OrbitTaskId },
    };

    private static DeckNote Of(AnkiPackageNote note)
    {
        var fields = note.Fields.Select(field => CarriedMedia.Comparable(RetiredMark.Without(field))).ToList();
        var first = fields.Count == 0 ? "" : fields[0];
        var isCloze = note.NoteTypeId == AnkiNoteType.Cloze.Id || (note.NoteTypeId != AnkiNoteType.Basic.Id && CardOrdinals.Deletions(first).Any());
        var id = FieldOf(note, "ID");
        return new DeckNote
        {
            Guid = note.Guid,
            Id = string.IsNullOrWhiteSpace(id) ? note.Guid : NoteText.Of(id),
            IsRetired = note.Tags.Contains(DeckTag.Retired, StringComparer.OrdinalIgnoreCase),
            HasCards = note.Cards > 0,
            NoteTypeId = note.NoteTypeId,
            FieldNames = note.FieldNames,
            Sight = NoteSight.OfFields(isCloze ? PromptKind.Cloze : PromptKind.Qa, first, note.Fields.Count < 2 ? "" : note.Fields[1]),
            Deletions = isCloze ? NoteDeletions.Of(first) : new Dictionary<int, string>(),
            Content = fields.Where((_, i) => i >= note.FieldNames.Count || note.FieldNames[i] != "ID").Select(CardCode.Comparable)
                .Concat(note.Tags.Where(tag => !string.Equals(tag, DeckTag.Retired, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal)).ToEquatableArray(),
            Version = new PromptVersion
            {
                Kind = isCloze ? PromptKind.Cloze : PromptKind.Qa,
                Question = NoteText.Of(FieldLanguage.WithoutMark(first)),
                Answer = isCloze || fields.Count < 2 ? null : NoteText.Of(FieldLanguage.WithoutMark(fields[1])),
                Places = note.Deck.Length == 0 ? [] : [note.Deck],
                AnkiGuid = note.Guid,
                AnkiModified = note.Modified,
                IsHtml = true,
            },
        };
    }

    private static string FieldOf(AnkiPackageNote note, string name)
    {
        for (var i = 0; i < note.FieldNames.Count && i < note.Fields.Count; i++)
        {
            if (note.FieldNames[i] == name) return note.Fields[i];
        }

        return "";
    }
}
