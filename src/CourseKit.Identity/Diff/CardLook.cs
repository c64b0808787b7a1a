namespace CourseKit.Model;

/// <summary>All cards look different: their templates or styles are another version. What readers know of them stays.</summary>
/// <param name="Notes">How many notes readers have.</param>
/// <param name="Outcome">Updated in place, or not updated where the new look is not newer: Anki passes over it then.</param>
public sealed record CardLook(int Notes, DeckOutcome Outcome)
{
    /// <returns>Null when nobody will see a difference.</returns>
    public static CardLook? Between(IdentityLock before, IdentityLock after)
    {
        var notes = before.Prompts.Count(prompt => prompt.Anki is not null);
        return before.CardVersion == after.CardVersion ? null : Of(notes, isNewer: after.CardVersion > before.CardVersion);
    }

    /// <returns>Null when no reader has a note.</returns>
    public static CardLook? Of(int notes, bool isNewer) =>
        notes == 0 ? null : new(notes, isNewer ? DeckOutcome.UpdatedInPlace : DeckOutcome.NotUpdated);
}
