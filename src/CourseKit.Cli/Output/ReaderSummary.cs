using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>What an update does to those who have the decks, in a line; <c>deck diff</c> says it prompt by prompt.</summary>
internal static class ReaderSummary
{
    private static readonly (DeckOutcome Outcome, string Name)[] _names =
    [
        (DeckOutcome.Added, "added"),
        (DeckOutcome.UpdatedInPlace, "edited in place"),
        (DeckOutcome.Restored, "restored"),
        (DeckOutcome.Retired, "retired"),
        (DeckOutcome.NotUpdated, "not updated"),
        (DeckOutcome.HistoryLost, "history lost"),
    ];

    /// <summary>Writes nothing when the lock file did not change.</summary>
    public static void Write(CompileResult result, string folder, TextWriter writer)
    {
        if (result.LockText is null) return;
        var lockFile = DiagnosticReport.Display(folder, IdentityLock.FileName);
        var text = $"For readers: {Of(result)}. Commit {lockFile}.";
        foreach (var line in WordWrap.Lines(text, Terminal.PlainWidth)) writer.Write($"{line}\n");
    }

    private static string Of(CompileResult result)
    {
        var all = result.Changes;
        var changes = all.Changes;
        var anki = Counts(changes, change => change.Anki.Outcome, all.Cards is { Outcome: DeckOutcome.UpdatedInPlace }, all.RidesAlong);
        var lostOnOrbit = changes.Count(change => change.Orbit.Outcome == DeckOutcome.HistoryLost);
        if (lostOnOrbit == 0 || result.Course.Settings.Review != ReviewMode.Orbit) return anki;
        return FormattableString.Invariant($"{anki}; on Orbit {lostOnOrbit} history lost");
    }

    private static string Counts(IReadOnlyList<PromptChange> changes, Func<PromptChange, DeckOutcome> outcomeOf, bool hasNewLook, int ridesAlong)
    {
        var parts = _names.Select(name => (name.Name, Count: changes.Count(change => outcomeOf(change) == name.Outcome)))
            .Where(item => item.Count > 0).Select(item => FormattableString.Invariant($"{item.Count} {item.Name}")).ToList();
        if (hasNewLook) parts.Add("cards look different");
        if (parts.Count == 0) parts.Add("nothing changes");
        if (ridesAlong > 0) parts.Add(FormattableString.Invariant($"{ridesAlong} {(ridesAlong == 1 ? "rides" : "ride")} along with a later change"));
        return string.Join(", ", parts);
    }
}
