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

    private const int MostReplaced = 3;

    /// <summary>Writes nothing when the lock file did not change.</summary>
    public static void Write(CompileResult result, string folder, TextWriter writer)
    {
        if (result.LockText is null) return;
        var lockFile = DiagnosticReport.Display(folder, IdentityLock.FileName);
        var text = $"For readers: {Of(result)}. Commit {lockFile}.";
        foreach (var line in WordWrap.Lines(text, Terminal.PlainWidth)) writer.Write($"{line}\n");
        WriteReplaced(result.Changes, writer);
    }

    /// <summary>
    /// Whoever only rewrote a prompt must hear that it counts as another, and what keeps its history, before readers import it.
    /// </summary>
    private static void WriteReplaced(LockDiff changes, TextWriter writer)
    {
        var replaced = ReplacedPrompt.Find(changes);
        foreach (var pair in replaced.Take(MostReplaced))
        {
            foreach (var line in WordWrap.Lines(TerminalText.Safe(pair.ToText()), Terminal.PlainWidth)) writer.Write($"{line}\n");
        }

        if (replaced.Count > MostReplaced)
        {
            writer.Write(
                FormattableString.Invariant($"{replaced.Count - MostReplaced} more were replaced: coursekit deck diff shows each.\n"));
        }
    }

    private static string Of(CompileResult result)
    {
        var all = result.Changes;
        var changes = all.Changes;
        var anki = Counts(changes, all.Cards is { Outcome: DeckOutcome.UpdatedInPlace }, all.RidesAlong);
        var lostOnOrbit = changes.Count(change => change.Orbit.Outcome == DeckOutcome.HistoryLost);
        if (lostOnOrbit == 0 || result.Course.Settings.Review != ReviewMode.Orbit) return anki;
        return FormattableString.Invariant($"{anki}; on Orbit {lostOnOrbit} history lost");
    }

    private static string Counts(IReadOnlyList<PromptChange> changes, bool hasNewLook, int ridesAlong)
    {
        var parts = _names.Select(name => (name.Name, Count: changes.Sum(change => change.AnkiNotes.Count(note => note == name.Outcome))))
            .Where(item => item.Count > 0).Select(item => FormattableString.Invariant($"{item.Count} {item.Name}")).ToList();
        if (hasNewLook) parts.Add("cards look different");
        if (parts.Count == 0) parts.Add("nothing changes");
        if (ridesAlong > 0)
        {
            parts.Add(FormattableString.Invariant($"{ridesAlong} {(ridesAlong == 1 ? "rides" : "ride")} along with a later change"));
        }

        return string.Join(", ", parts);
    }
}
