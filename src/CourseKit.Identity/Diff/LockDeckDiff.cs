using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>A comparison of two locks in the form that is written.</summary>
public static class LockDeckDiff
{
    /// <param name="old">What <see cref="LockDiff.Before"/> is called.</param>
    /// <param name="now">What <see cref="LockDiff.After"/> is called.</param>
    public static DeckDiff Of(LockDiff diff, DeckState old, DeckState now)
    {
        var replaced = ReplacedPrompts.Find(diff);
        return new DeckDiff
        {
            Course = diff.After.CourseId,
            Old = old,
            New = now,
            Cards = diff.Cards,
            Import = AnkiImport.Between(diff.Before, diff.After),
            Renames = diff.Renames,
            RidesAlong = diff.RidesAlong,
            Changes = [.. diff.Changes.Select(change => Of(change, diff, replaced))],
        };
    }

    private static DeckChange Of(PromptChange change, LockDiff diff, Dictionary<string, LockedPrompt> replaced) => new()
    {
        Kinds = change.Kinds,
        Id = change.Id,
        FormerId = change.FormerId,
        Before = change.Before is { } before && !change.Has(PromptChangeKinds.Added) ? Version(before, diff.Before) : null,
        After = change.After is { } after ? Version(after, diff.After) : null,
        Deletions = change.Deletions,
        Anki = change.Anki,
        AnkiNotes = change.AnkiNotes,
        Orbit = change.Orbit,
        Advice = AdviceOn(change, replaced),
    };

    private static string? AdviceOn(PromptChange change, Dictionary<string, LockedPrompt> replaced)
    {
        if (change.Has(PromptChangeKinds.Added) && replaced.TryGetValue(change.Prompt.Key, out var gone))
        {
            return $"It stands where {gone.Id} stood. {ReplacedPrompt.AdviceOn(gone, change.Prompt)}";
        }

        return change.Has(PromptChangeKinds.Forgotten) ? "Bring its line back from the old lock, and its history is kept." : null;
    }

    private static PromptVersion Version(LockedPrompt prompt, IdentityLock identities) => new()
    {
        Kind = prompt.Kind,
        Question = prompt.Question,
        Answer = prompt.Answer,
        Places = prompt.Places.Select(place => place.Page).Distinct().ToEquatableArray(),
        AnkiGuid = identities.AnkiGuidOf(prompt),
        AnkiModified = prompt.Anki?.Modified,
        OrbitTaskId = prompt.OrbitTaskId,
    };
}
