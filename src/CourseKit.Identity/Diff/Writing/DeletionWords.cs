using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>How changes of a cloze's deletions are said.</summary>
internal static class DeletionWords
{
    public static string Of(DeletionChangeKind kind) => kind switch
    {
        DeletionChangeKind.Added => "added",
        DeletionChangeKind.Edited => "edited",
        DeletionChangeKind.Restored => "restored",
        _ => "retired",
    };

    /// <summary><c>c2 retired: wick</c>, <c>c1 edited: lamps → lamp</c></summary>
    public static string Of(DeletionChange change) =>
        FormattableString.Invariant(
            $"c{change.Number} {Of(change.Kind)}: {(change.FormerText is { } former ? $"{Short(former)} → " : "")}{Short(change.Text)}");

    /// <summary>What the changes mean to readers of Anki; null when nothing but their words changes.</summary>
    public static string? EffectOf(IReadOnlyList<DeletionChange> changes)
    {
        var parts = new[]
        {
            Part(changes, DeletionChangeKind.Added, "is new", "are new"),
            Part(changes, DeletionChangeKind.Restored, "is back", "are back"),
            Part(changes, DeletionChangeKind.Retired, "has nothing to ask any more and stays with readers until they run Empty Cards", "have nothing to ask any more and stay with readers until they run Empty Cards"),
        };
        var said = string.Join("; ", parts.OfType<string>());
        return said.Length == 0 ? null : said;
    }

    private static string? Part(IReadOnlyList<DeletionChange> changes, DeletionChangeKind kind, string one, string several)
    {
        var names = changes.Where(change => change.Kind == kind).Select(change => FormattableString.Invariant($"c{change.Number}"))
            .ToList();
        return names.Count switch
        {
            0 => null,
            1 => $"card {names[0]} {one}",
            _ => $"cards {string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]} {several}",
        };
    }

    private static string Short(string text) =>
        string.Concat(DiffSide.Shorten([new DiffSegment(DiffPart.Same, text)]).Select(segment => segment.Text));
}
