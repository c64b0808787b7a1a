using System.Text.Json.Serialization;

namespace CourseKit.Anki.Tests;

/// <summary>Anki's log of an import: how many notes each thing happened to.</summary>
internal sealed record ImportLog(
    int New, int Updated, int Duplicate, int Conflicting, [property: JsonPropertyName("missing_notetype")] int MissingNoteType)
{
    public override string ToString() =>
        string.Join(", ", Parts().Where(part => part.Count > 0).Select(part => $"{part.Count} {part.Name}"));

    private (int Count, string Name)[] Parts() =>
    [
        (New, "new"), (Updated, "updated"), (Duplicate, "duplicate"), (Conflicting, "conflicting"), (MissingNoteType, "without note type"),
    ];
}

/// <summary>What a learner has.</summary>
/// <param name="Styles">The CSS of each note type.</param>
/// <param name="Missing">Media that notes name and that are not there.</param>
internal sealed record LearnerState(
    IReadOnlyList<LearnerNote> Notes,
    IReadOnlyList<LearnerCard> Cards,
    IReadOnlyDictionary<string, string> Styles,
    IReadOnlyList<string> Missing)
{
    public IEnumerable<string> Decks => Cards.Select(card => card.Deck).Distinct();

    public LearnerNote Note(string id) => Notes.Single(note => note.Id == id);

    /// <summary>The cards that <paramref name="before"/> had not.</summary>
    public IReadOnlyList<LearnerCard> NewSince(LearnerState before)
    {
        var had = before.Cards.Select(card => (card.Guid, card.Number)).ToHashSet();
        return [.. Cards.Where(card => !had.Contains((card.Guid, card.Number)))];
    }

    /// <summary>The ids of the notes that are others than in <paramref name="before"/>.</summary>
    public IReadOnlyList<string> ChangedSince(LearnerState before)
    {
        var had = before.Notes.ToDictionary(note => note.Guid);
        return [.. Notes.Where(note => had.TryGetValue(note.Guid, out var was) && note.Text != was.Text).Select(note => note.Id)];
    }

    /// <summary>Each card with its deck and all that scheduling knows of it, to be compared.</summary>
    public IEnumerable<string> Schedules(Func<LearnerCard, bool> which) =>
        from card in Cards.Where(which)
        orderby card.Guid, card.Number
        select $"{card.Guid} {card.Number} in {card.Deck}: {string.Join(' ', card.Schedule)}";
}

internal sealed record LearnerNote(
    string Guid, string Id, string Type, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<string> Tags)
{
    /// <summary>All that is in it, to be compared.</summary>
    public string Text =>
        string.Join('\u001f', Fields.Select(one => $"{one.Key}={one.Value}").Concat(Tags.Order(StringComparer.Ordinal)));
}

/// <param name="Number">Of the template, or of the deletion of a cloze.</param>
internal sealed record LearnerCard(string Guid, int Number, string Deck, IReadOnlyList<long> Schedule);

/// <param name="Web">The folder of the reviewer's scripts, styles and MathJax.</param>
/// <param name="Media">The folder of the collection's media.</param>
internal sealed record RenderedCards(string Web, string Media, IReadOnlyList<RenderedCard> Cards);

/// <param name="Id">Of the prompt.</param>
/// <param name="Body">The classes that the reviewer gives the body.</param>
internal sealed record RenderedCard(string Id, string Body, string Question, string Answer);
