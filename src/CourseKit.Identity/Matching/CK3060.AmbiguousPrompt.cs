using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousPrompt
{
    public static readonly Rule Rule = new(typeof(AmbiguousPrompt))
    {
        Code = "CK3060",
        Name = "ambiguous-prompt",
        Severity = Severity.Error,
    };

    /// <param name="candidates">Earlier prompts and where the lock has them.</param>
    internal static Diagnostic At(CurrentPrompt prompt, IReadOnlyList<(LockedPrompt Prompt, Location? Location)> candidates) =>
        new(Rule, prompt.Location, $"This prompt could be the new wording of {string.Join(" or of ", candidates.Select(item => ShortText.Quote(item.Prompt.Question)))}")
        {
            Label = "which of them is it?",
            Hint = $"Write behind the question {string.Join(", ", candidates.Select(item => $"{{#{item.Prompt.Id}}} if it is {ShortText.Quote(item.Prompt.Question)}"))}, "
                + $"an id of its own if it is new: {ShortText.WithId(prompt.Question, candidates[0].Prompt.Id)}",
            Related = candidates.Where(item => item.Location is not null)
                .Select(item => new RelatedLocation(item.Location!, $"'{item.Prompt.Id}' in the lock file")).ToEquatableArray(),
        };
}
