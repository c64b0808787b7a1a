using CourseKit.Syntax;

namespace CourseKit.Model;

public static class PromptsReplaced
{
    public static readonly Rule Rule = new(typeof(PromptsReplaced))
    {
        Code = "CK3065",
        Name = "prompts-replaced",
        Severity = Severity.Hint,
        Loss = ReaderLoss.History,
    };

    private const int MostNamed = 4;

    /// <param name="prompts">What stands there now.</param>
    /// <param name="earlier">What stood there.</param>
    internal static Diagnostic At(IReadOnlyList<CurrentPrompt> prompts, IReadOnlyList<LockedPrompt> earlier) =>
        new(Rule, prompts[0].Location, $"Here stood {Names(earlier)}, retired now")
        {
            Label = prompts.Count == 1 ? "a new prompt in its place" : $"the first of {prompts.Count} new prompts in its place",
            Hint = $"If this is one of them rewritten, write its id behind the question: {ShortText.WithId(prompts[0].Question, earlier[0].Id)}",
            Related = prompts.Skip(1).Take(MostNamed).Select(prompt => new RelatedLocation(prompt.Location, "also new")).ToEquatableArray(),
        };

    private static string Names(IReadOnlyList<LockedPrompt> earlier)
    {
        var names = string.Join(", ", earlier.Take(MostNamed).Select(prompt => $"{Name(prompt)} ({prompt.Id})"));
        return earlier.Count > MostNamed ? $"{names} and {earlier.Count - MostNamed} more" : names;

        // Where two ask the same, the answer says which is meant.
        string Name(LockedPrompt prompt) => earlier.Any(other => other != prompt && other.Question == prompt.Question)
            ? ShortText.QuoteWithAnswer(prompt)
            : ShortText.Quote(prompt.Question);
    }
}
