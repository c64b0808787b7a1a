using CourseKit.Syntax;

namespace CourseKit.Model;

public static class AmbiguousEdit
{
    public static readonly Rule Rule = new(typeof(AmbiguousEdit))
    {
        Code = "CK3061",
        Name = "ambiguous-edit",
        Severity = Severity.Error,
    };

    /// <param name="locked">Where the lock has the earlier prompt.</param>
    /// <param name="candidates">In course order.</param>
    internal static Diagnostic At(LockedPrompt earlier, Location? locked, IReadOnlyList<CurrentPrompt> candidates) =>
        new(Rule, candidates[0].Location, $"{candidates.Count} prompts could be the new wording of {ShortText.Quote(earlier.Question)}")
        {
            Label = "is it this one?",
            Hint = $"Write {{#{earlier.Id}}} behind the question of the one it is, ids of their own if all are new: {ShortText.WithId(candidates[0].Question, earlier.Id)}",
            Related = RelatedTo(earlier, locked, candidates),
        };

    private static EquatableArray<RelatedLocation> RelatedTo(
        LockedPrompt earlier, Location? locked, IReadOnlyList<CurrentPrompt> candidates)
    {
        var related = candidates.Skip(1).Select(prompt => new RelatedLocation(prompt.Location, "or this one?")).ToList();
        if (locked is not null) related.Add(new RelatedLocation(locked, $"'{earlier.Id}' in the lock file"));
        return related.ToEquatableArray();
    }
}
