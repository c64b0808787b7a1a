using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockOutOfDate
{
    private const int MostNamed = 3;

    public static readonly Rule Rule = new(typeof(LockOutOfDate))
    {
        Code = "CK6107",
        Name = "lock-out-of-date",
        Severity = Severity.Error,
    };

    public static Diagnostic At(Course course, IdentityLock previous, IdentityLock next)
    {
        var locks = LockDiff.Between(UnpublishedMemory.StillKnown(previous, next), next);
        var diff = LockDeckDiff.Of(
            locks, new DeckState(DeckStateKind.Lock, IdentityLock.FileName), new DeckState(DeckStateKind.Course, "the course"));
        var first = locks.Changes.Select(change => change.Before is { } before ? course.Identities.Locate(before.Id) : null)
            .FirstOrDefault(place => place is not null);
        var all = diff.Changes.Count > MostNamed
            ? FormattableString.Invariant($"all {diff.Changes.Count} changes")
            : "what readers will see";
        return new(Rule, first ?? Location.OfFile(IdentityLock.FileName), $"The lock file is out of date ({Summary(locks, diff)})")
        {
            Label = first is null ? null : "the first that would change",
            Hint = $"Run 'coursekit build' and commit {IdentityLock.FileName}. 'coursekit deck diff' shows {all}.",
            Related = PlacesOf(course, locks.Changes.Zip(diff.Changes).Take(MostNamed)).ToEquatableArray(),
        };
    }

    public static Diagnostic Missing(IdentityLock next) =>
        new(Rule, Location.OfFile(IdentityLock.FileName), $"There is no lock file, and the course has {LockMissing.Prompts(next)}")
        {
            Hint = $"Run 'coursekit build' and commit {IdentityLock.FileName}.",
        };

    private static string Summary(LockDiff locks, DeckDiff diff)
    {
        if (!diff.IsEmpty) return DeckDiffText.Headline(diff);
        return locks.Before.CourseId != locks.After.CourseId ? "the course has another id" : "nothing changes for readers";
    }

    /// <summary>Where the page shows a changed prompt; what is no more is pointed at in the lock file.</summary>
    private static IEnumerable<RelatedLocation> PlacesOf(Course course, IEnumerable<(PromptChange Locks, DeckChange Decks)> changes)
    {
        var onPage = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var prompt in course.Prompts) onPage.TryAdd(course.Identities[prompt].Key, prompt.Location);
        foreach (var (change, words) in changes)
        {
            var place = onPage.GetValueOrDefault(change.Prompt.Key) ?? course.Identities.Locate(change.Before?.Id ?? change.Id);
            var lines = DeckDiffText.What(words).Select(line => line.ToString().Trim());
            yield return new RelatedLocation(place ?? Location.OfFile(IdentityLock.FileName), Excerpt.Of(string.Join(" ", lines), 240));
        }
    }
}
