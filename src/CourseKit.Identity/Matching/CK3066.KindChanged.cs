using CourseKit.Syntax;

namespace CourseKit.Model;

public static class KindChanged
{
    public static readonly Rule Rule = new(typeof(KindChanged))
    {
        Code = "CK3066",
        Name = "kind-changed",
        Severity = Severity.Warning,
        Loss = ReaderLoss.History,
    };

    /// <summary>Reports each prompt of the course that had another kind in the lock.</summary>
    internal static void Report(MatchState state)
    {
        for (var group = 0; group < state.Groups.Count; group++)
        {
            if (state.OldOf[group] == MatchState.None) continue;
            var old = state.Olds[state.OldOf[group]];
            if (old.Kind != state.Groups[group].Text.Kind) state.Diagnostics.Add(At(state.First(group), old));
        }
    }

    /// <summary>A prompt that the author gave no id, in the place of one of another kind that says the same.</summary>
    internal static Diagnostic Turned(CurrentPrompt prompt, LockedPrompt old) =>
        new(Rule, prompt.Location, $"Here stood a {KindWords.Of(old.Kind)}, {ShortText.Quote(old.Question)}, retired now, and this is a {KindWords.Of(prompt.Kind)}")
        {
            Label = "readers of Anki start this anew",
            Hint = $"Keep the kind it had if their history matters more. To keep the id: {ShortText.WithId(prompt.Question, old.Id)}",
        };

    private static Diagnostic At(CurrentPrompt prompt, LockedPrompt old) =>
        new(Rule, prompt.Location, $"The prompt '{old.Id}' was a {KindWords.Of(old.Kind)} and is a {KindWords.Of(prompt.Kind)} now")
        {
            Label = "readers of Anki start this anew",
            Hint = "Keep the kind it had if their history matters more.",
        };
}
