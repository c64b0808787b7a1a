namespace CourseKit.Model;

/// <summary>The author's id says which prompt it is, whatever its text.</summary>
internal static class ExplicitIdMatch
{
    public static void Run(MatchState state)
    {
        var oldById = state.Index.ById;
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (state.Groups[group].ExplicitId is not { } id || !oldById.TryGetValue(id, out var old)) continue;
            var other = OtherGroupWithTextOf(state, group, old);
            var isElsewhere = other is { } holder && state.Groups[holder].ExplicitId is { } name && oldById.ContainsKey(name);
            Match(state, group, old, other, isElsewhere);
        }
    }

    private static void Match(MatchState state, int group, int old, int? other, bool otherIsKnown)
    {
        if (other is { } holder && !otherIsKnown && !state.Olds[old].IsExplicit)
        {
            // The id was made for a prompt that is still there, word for word: this author's id only happens to be the same name.
            state.Diagnostics.Add(IdOfAnotherPrompt.At(state.First(group), state.First(holder)));
            return;
        }

        state.Pair(group, old);
        if (other is { } former) state.Diagnostics.Add(IdMoved.At(state.First(group), state.First(former)));
    }

    /// <summary>Another group that has the old prompt's text, when this one has not.</summary>
    private static int? OtherGroupWithTextOf(MatchState state, int group, int old)
    {
        var text = state.OldTexts[old];
        return state.Groups[group].Text != text && state.FirstWithText.TryGetValue(text, out var first) ? first : null;
    }
}
