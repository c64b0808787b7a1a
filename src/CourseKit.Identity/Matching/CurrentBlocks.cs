namespace CourseKit.Model;

/// <summary>The review blocks of the course as it is now.</summary>
internal static class CurrentBlocks
{
    /// <summary>
    /// Each block as the groups in it that are found, and of the others those that take part, a repeated one only at its first place.
    /// </summary>
    public static IEnumerable<(string Page, List<int> Sequence)> Of(MatchState state, Func<int, bool> takesPart)
    {
        var groupOf = GroupOfPrompts(state);
        for (var start = 0; start < state.Prompts.Count;)
        {
            var (page, block) = (state.Prompts[start].Page, state.Prompts[start].Block);
            var sequence = new List<int>();
            var at = start;
            for (; at < state.Prompts.Count && state.Prompts[at].Page == page && state.Prompts[at].Block == block; at++)
            {
                var group = groupOf[at];
                if (state.OldOf[group] != MatchState.None) sequence.Add(group);
                else if (state.IsOpenGroup(group) && takesPart(group) && state.Groups[group].Occurrences[0] == at) sequence.Add(group);
            }

            yield return (page, sequence);
            start = at;
        }
    }

    /// <summary>The group of each prompt that was passed in.</summary>
    public static int[] GroupOfPrompts(MatchState state)
    {
        var groupOf = new int[state.Prompts.Count];
        for (var group = 0; group < state.Groups.Count; group++)
        {
            foreach (var index in state.Groups[group].Occurrences) groupOf[index] = group;
        }

        return groupOf;
    }
}
