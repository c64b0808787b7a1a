using CourseKit.Syntax;

namespace CourseKit.Model;

public enum DiffStyle
{
    Plain,
    Heading,
    Removed,
    Added,

    /// <summary>What costs readers something.</summary>
    Warning,
    Muted,
}

/// <summary>A piece of a line in one style; who prints it chooses the colour.</summary>
public sealed record DiffSpan(string Text, DiffStyle Style = DiffStyle.Plain);

/// <summary>One line for a terminal.</summary>
public sealed record DiffLine(EquatableArray<DiffSpan> Spans)
{
    /// <summary>The line without styles. It says the same: words that changed are in <c>[-…-]</c> and <c>{+…+}</c>.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => span.Text));
}

/// <summary>Writes a comparison for a terminal.</summary>
public static class LockDiffText
{
    public static IReadOnlyList<DiffLine> Render(LockDiff diff)
    {
        if (diff.IsEmpty) return [Line(new DiffSpan("Nothing changes for readers."))];
        var lines = new List<DiffLine>
        {
            Line(new DiffSpan(Headline(diff), DiffStyle.Heading)),
            Line(new DiffSpan($"  Anki:  {DiffWords.OutcomesIn(diff, change => change.Anki)}")),
            Line(new DiffSpan($"  Orbit: {DiffWords.OutcomesIn(diff, change => change.Orbit)}")),
        };
        string? page = null;
        foreach (var change in diff.Changes)
        {
            var place = change.Places.IsEmpty ? "" : change.Places[0].Page;
            if (place != page)
            {
                lines.Add(Line());
                lines.Add(Line(new DiffSpan(place, DiffStyle.Heading)));
            }

            page = place;
            lines.AddRange(Render(change));
        }

        return lines;
    }

    /// <summary><c>3 prompts: 2 edited, 1 moved</c></summary>
    public static string Headline(LockDiff diff) => $"{DiffWords.Prompts(diff.Changes.Count)}: {DiffWords.KindsIn(diff)}";

    /// <summary>What happened to one prompt, both sides by words, and what that does to readers.</summary>
    public static IEnumerable<DiffLine> Render(PromptChange change)
    {
        var former = change.FormerId is { } id ? $" (was {id})" : "";
        yield return Line(new DiffSpan($"  {DiffWords.Of(change)}  "), new DiffSpan(change.Id, DiffStyle.Heading), new DiffSpan(former, DiffStyle.Muted));
        foreach (var line in Side("Q: ", change.Question)) yield return line;
        if (change.Before?.Answer is not null || change.After?.Answer is not null)
        {
            foreach (var line in Side("A: ", change.Answer)) yield return line;
        }

        if (change.Has(PromptChangeKinds.MovedToOtherPage)) yield return Line(new DiffSpan($"      from {Pages(change.Before!)} to {Pages(change.After!)}", DiffStyle.Muted));
        yield return Line(new DiffSpan("      Anki: "), Effect(change.Anki), new DiffSpan(". Orbit: "), Effect(change.Orbit), new DiffSpan("."));
    }

    private static DiffSpan Effect(DeckEffect effect) =>
        new(DiffWords.Of(effect), effect.Outcome == DeckOutcome.HistoryLost ? DiffStyle.Warning : DiffStyle.Muted);

    private static string Pages(LockedPrompt prompt) => string.Join(", ", prompt.Places.Select(place => place.Page).Distinct());

    /// <summary>A side over as many lines as it has, the first marked.</summary>
    private static IEnumerable<DiffLine> Side(string mark, IReadOnlyList<DiffSegment> segments)
    {
        const string Indent = "      ";
        var spans = new List<DiffSpan> { new(Indent + mark, DiffStyle.Muted) };
        foreach (var segment in segments)
        {
            var (open, close, style) = Marks(segment.Part);
            var parts = segment.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return new DiffLine(spans.ToEquatableArray());
                    spans = [new DiffSpan(Indent + new string(' ', mark.Length))];
                }

                if (parts[i].Length > 0) spans.Add(new DiffSpan($"{open}{Visible(parts[i])}{close}", style));
            }
        }

        yield return new DiffLine(spans.ToEquatableArray());
    }

    private static (string Open, string Close, DiffStyle Style) Marks(DiffPart part) => part switch
    {
        DiffPart.Removed => ("[-", "-]", DiffStyle.Removed),
        DiffPart.Added => ("{+", "+}", DiffStyle.Added),
        _ => ("", "", DiffStyle.Plain),
    };

    /// <summary>A terminal must not take orders from a prompt.</summary>
    private static string Visible(string text) => text.Any(char.IsControl) ? string.Concat(text.Select(c => c == '\t' ? ' ' : char.IsControl(c) ? '\uFFFD' : c)) : text;

    private static DiffLine Line(params DiffSpan[] spans) => new(spans.ToEquatableArray());
}
