using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Finds each prompt of the course again in the lock, whatever was edited in between.</summary>
public static class IdentityMatcher
{
    /// <summary>
    /// Goes from the surest sign to the weakest: the author's id, the same text, the same question, a similar text (the same answer and
    /// the same place count for it), the place in its block. The last two count only where the words of a side let the prompt be the
    /// earlier one (<see cref="PromptLikeness"/>), and never across kinds, of which Anki makes other notes. A sign counts only when it
    /// points at one prompt from both sides; where it points at two, that is an error which names both. Linear in the number of prompts:
    /// texts are found by hash, and similar ones are looked for only among those that nothing else has matched.
    /// </summary>
    /// <param name="previous">Null for a course without a lock. Never null in place of a lock that could not be read.</param>
    /// <param name="prompts">
    /// All prompts of the course in course order, those of unpublished pages too. A part of a course must not be matched against the
    /// lock of the whole: what is missing is retired.
    /// </param>
    public static IdentityMatch Match(IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts, IdentityOptions options) =>
        Match(previous, prompts, options, previous);

    /// <param name="whole">The lock whose ids and keys are taken, when <paramref name="previous"/> is a part of it.</param>
    internal static IdentityMatch Match(
        IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts, IdentityOptions options, IdentityLock? whole)
    {
        if (previous is not null && !options.IsCourseIdStated) options = options with { CourseId = previous.CourseId };
        var state = new MatchState(previous, prompts, options, whole);
        ExplicitIdMatch.Run(state);
        TextMatch.Run(state);
        SimilarityMatch.Run(state);
        PlaceMatch.Run(state);

        var ankiCourse = previous?.AnkiCourseId ?? options.CourseId;
        var ids = new NewIds(state, LockIndex.Of(whole));
        if (previous is not null && previous.CourseId != options.CourseId) state.Diagnostics.Add(CourseIdChanged.At(options, previous));
        KindChanged.Report(state);
        state.Diagnostics.Sort(Diagnostic.Compare);
        return new IdentityMatch(
            state,
            ids.OfPrompts(ankiCourse),
            previous ?? new IdentityLock(options.CourseId, ankiCourse, []),
            () => NewLock.Build(state, ids, ankiCourse) with
            {
                FormerPages = FormerPages.After(previous, prompts),
                Decks = previous?.Decks ?? [],
                CardVersion = previous?.CardVersion ?? IdentityLock.FirstCardVersion,
            });
    }
}
