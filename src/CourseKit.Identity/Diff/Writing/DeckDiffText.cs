using CourseKit.Diffs;
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
/// <param name="Indent">The column at which the line goes on when it is broken.</param>
public sealed record DiffLine(EquatableArray<DiffSpan> Spans, int Indent = 0)
{
    /// <summary>How many spans stay together on the first line where not all fit on one; 0 for a line that may break anywhere.</summary>
    public int Fold { get; init; }

    /// <summary>The line without styles. It says the same: words that changed are in <c>[-…-]</c> and <c>{+…+}</c>.</summary>
    public override string ToString() => string.Concat(Spans.Select(span => span.Text));
}

/// <summary>Writes a comparison for a terminal.</summary>
public static class DeckDiffText
{
    private const int Indent = 4;

    public static IReadOnlyList<DiffLine> Render(DeckDiff diff)
    {
        var lines = new List<DiffLine>
        {
            Line(5, Muted("old  "), Plain(diff.Old.Name)),
            Line(5, Muted("new  "), Plain(diff.New.Name)),
            Line(0),
        };
        if (diff.IsEmpty) return [.. lines, Line(0, Plain("Nothing changes for readers.")), .. RideAlong(diff)];
        if (diff.Renames.Count > 0) lines.AddRange([.. Of(diff.Renames), Line(0)]);
        if (diff.Cards is { } cards) lines.Add(Line(2, new DiffSpan(DiffWords.Of(cards) + ".", cards.Outcome == DeckOutcome.NotUpdated ? DiffStyle.Warning : DiffStyle.Heading)));
        var own = DiffWords.OwnWork(diff) is { } lost ? Line(2, Plain(lost + ".")) : null;
        if (diff.Changes.Count == 0) return [.. lines, .. own is null ? [] : new[] { own }, .. RideAlong(diff)];
        lines.Add(Line(2, new DiffSpan(Headline(diff), DiffStyle.Heading)));
        lines.Add(Line(9, Muted("  Anki   "), Plain(DiffWords.OnAnki(diff))));
        if (diff.Import is { } import) lines.Add(Line(9, Muted("         its log  "), Plain(DiffWords.Of(import))));
        if (diff.TellsOrbit) lines.Add(Line(9, Muted("  Orbit  "), Plain(DiffWords.OnOrbit(diff))));
        lines.AddRange(RideAlong(diff));
        if (own is not null) lines.Add(own);
        string? group = null;
        foreach (var change in diff.Changes)
        {
            lines.Add(Line(0));
            if (change.Group != group) lines.AddRange([Line(2, new DiffSpan(Visible(change.Group), DiffStyle.Heading)), Line(0)]);
            group = change.Group;
            lines.AddRange(What(change));
            lines.AddRange(Means(change));
        }

        return lines;
    }

    /// <summary><c>3 prompts: 2 edited, 1 moved</c></summary>
    public static string Headline(DeckDiff diff) => diff switch
    {
        { Changes.Count: 0, Renames.Count: > 0 } => diff.Renames.Count == 1 ? "a deck has another name" : "decks have other names",
        { Changes.Count: 0, Cards: not null } => "cards look different",
        _ => $"{DiffWords.Prompts(diff.Changes.Count)}: {DiffWords.KindsIn(diff.Changes)}",
    };

    /// <summary>What happened to one prompt, without what it means for decks.</summary>
    public static IEnumerable<DiffLine> What(DeckChange change)
    {
        var former = change.FormerId is { } id ? $" (was {Visible(id)})" : "";
        yield return Line(
            4, new DiffSpan($"{Mark(change)} {DiffWords.Of(change)}", StyleOf(change)), Plain($"  {Visible(change.Id)}"), Muted(former));
        foreach (var line in Side("Q  ", change.Question)) yield return line;

        // An answer that did not change says nothing, unless the prompt is shown for the first or the last time.
        var isWhole = change.Has(PromptChangeKinds.Added | PromptChangeKinds.Restored);
        if (change.Answer is { } answer && (isWhole || answer.Any(segment => segment.Part != DiffPart.Same)))
        {
            foreach (var line in Side("A  ", answer)) yield return line;
        }

        foreach (var deletion in change.Deletions) yield return Line(Indent + 4, Muted("    "), Plain(Visible(DeletionWords.Of(deletion))));
        if (change.Has(PromptChangeKinds.MovedToOtherPage))
        {
            yield return Line(Indent, Muted($"    from {Places(change.Before)} to {Places(change.After)}"));
        }
    }

    /// <summary>What learners rename, one a line: <c>Loops::Turning  ->  Loops::Bending</c>.</summary>
    public static IEnumerable<DiffLine> Of(IReadOnlyList<DeckRename> renames) =>
    [
        Line(2, new DiffSpan(DiffWords.Renames + ":", DiffStyle.Warning)),
        .. renames.Select(
            rename => Line(Indent + 2, Plain($"  {Visible(rename.From)}  "), Plain($"->  {Visible(rename.To)}")) with { Fold = 1 }),
    ];

    private static IEnumerable<DiffLine> RideAlong(DeckDiff diff) =>
        diff.RidesAlong == 0 ? [] : [Line(2, Muted(DiffWords.RideAlong(diff.RidesAlong) + "."))];

    private static IEnumerable<DiffLine> Means(DeckChange change)
    {
        foreach (var line in Effects(change)) yield return line;
        if (change.Advice is { } advice) yield return Line(Indent, new DiffSpan($"    {Visible(advice)}", DiffStyle.Warning));
    }

    private static IEnumerable<DiffLine> Effects(DeckChange change)
    {
        if (change.Orbit == change.Anki) return [Line(Indent + 16, Muted("    Anki and Orbit  "), Effect(change.Anki))];
        var anki = Line(Indent + 7, Muted("    Anki   "), Effect(change.Anki));
        return change.Orbit is { } orbit ? [anki, Line(Indent + 7, Muted("    Orbit  "), Effect(orbit))] : [anki];
    }

    private static DiffSpan Effect(DeckEffect effect) =>
        new(Visible(DiffWords.Of(effect)), DiffWords.IsLoss(effect) ? DiffStyle.Warning : DiffStyle.Plain);

    private static char Mark(DeckChange change) =>
        change.Has(PromptChangeKinds.Added | PromptChangeKinds.Restored) ? '+' : IsGone(change) ? '-' : change.Has(
            PromptChangeKinds.MovedToOtherPage) ? '>' : '~';

    private static DiffStyle StyleOf(DeckChange change) =>
        Mark(change) switch { '+' => DiffStyle.Added, '-' => DiffStyle.Removed, _ => DiffStyle.Heading };

    private static bool IsGone(DeckChange change) =>
        change.Has(PromptChangeKinds.Retired | PromptChangeKinds.Forgotten | PromptChangeKinds.LeftOut);

    private static string Places(PromptVersion? version) =>
        version is null || version.Places.IsEmpty ? "nowhere" : Visible(string.Join(", ", version.Places));

    /// <summary>A side over as many lines as it has, the first marked.</summary>
    private static IEnumerable<DiffLine> Side(string mark, IReadOnlyList<DiffSegment> segments)
    {
        var margin = new string(' ', Indent);
        var indent = Indent + mark.Length;
        var spans = new List<DiffSpan> { Muted(margin + mark) };
        foreach (var segment in DiffSide.Shorten(segments))
        {
            var (open, close, style) = Marks(segment.Part);
            var parts = segment.Text.Split('\n');
            for (var i = 0; i < parts.Length; i++)
            {
                if (i > 0)
                {
                    yield return new DiffLine(spans.ToEquatableArray(), indent);
                    spans = [Plain(new string(' ', indent))];
                }

                if (parts[i].Length > 0) spans.Add(new DiffSpan($"{open}{Visible(parts[i])}{close}", style));
            }
        }

        yield return new DiffLine(spans.ToEquatableArray(), indent);
    }

    private static (string Open, string Close, DiffStyle Style) Marks(DiffPart part) => part switch
    {
        DiffPart.Removed => ("[-", "-]", DiffStyle.Removed),
        DiffPart.Added => ("{+", "+}", DiffStyle.Added),
        _ => ("", "", DiffStyle.Plain),
    };

    /// <summary>A terminal must not take orders from a prompt, nor be made to show it in another order.</summary>
    private static string Visible(string text) =>
        text.Any(IsOrder) ? string.Concat(text.Select(c => c == '\t' ? ' ' : IsOrder(c) ? '\uFFFD' : c)) : text;

    private static bool IsOrder(char c) =>
        char.IsControl(c) || c is '\u200E' or '\u200F' or '\u061C' or '\u2028' or '\u2029' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static DiffSpan Muted(string text) => new(text, DiffStyle.Muted);

    private static DiffSpan Plain(string text) => new(text);

    private static DiffLine Line(int indent, params DiffSpan[] spans) =>
        new(spans.Where(span => span.Text.Length > 0).ToEquatableArray(), indent);
}
