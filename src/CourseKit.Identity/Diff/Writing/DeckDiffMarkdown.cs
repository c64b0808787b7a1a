using System.Globalization;
using System.Text;
using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>Writes a comparison as GitHub Markdown, fit for a comment on a pull request.</summary>
public static class DeckDiffMarkdown
{
    /// <summary>GitHub takes comments of 65,536 characters.</summary>
    public const int MostCharacters = 60_000;

    /// <summary>With more changes than this those of each page are folded away.</summary>
    private const int MostOpen = 8;

    /// <param name="mostCharacters">Prompts that have no room are counted at the end.</param>
    public static string Write(DeckDiff diff, int mostCharacters = MostCharacters)
    {
        var states = $"<sub>{MarkdownText.Escape(diff.Old.Name)} → {MarkdownText.Escape(diff.New.Name)}</sub>\n";
        var rideAlong = diff.RidesAlong == 0 ? "" : $"{DiffWords.RideAlong(diff.RidesAlong)}.\n\n";
        if (diff.IsEmpty) return $"Nothing changes for readers.\n\n{rideAlong}{states}";
        var cards = diff.Cards is { } look ? $"{DiffWords.Of(look)}.\n\n" : "";
        var own = DiffWords.OwnWork(diff) is { } lost ? lost + ".\n\n" : "";
        var head = Renames(diff) + cards + rideAlong;
        if (diff.Changes.Count == 0) return head + own + states;
        var text = new StringBuilder($"{head}**{DiffWords.Prompts(diff.Changes.Count)}**: {DiffWords.KindsIn(diff.Changes)}\n\n");
        AppendTable(text, diff);
        if (diff.Import is { } import) text.Append("\nThe log of an import into Anki: ").Append(DiffWords.Of(import)).Append(".\n");
        if (own.Length > 0) text.Append('\n').Append(own, 0, own.Length - 1);
        var isFolded = diff.Changes.Count > MostOpen;
        var left = diff.Changes.Count;
        foreach (var group in Groups(diff.Changes))
        {
            var taken = AppendGroup(text, group, isFolded, mostCharacters);
            left -= taken;
            if (taken < group.Count) break;
        }

        if (left > 0) text.Append("\n… and ").Append(DiffWords.Prompts(left)).Append(" more.\n");
        return text.Append('\n').Append(states).ToString();
    }

    private static string Renames(DeckDiff diff) => diff.Renames.Count == 0
        ? ""
        : $"**{DiffWords.Renames}:**\n\n{string.Concat(diff.Renames.Select(rename => $"- {MarkdownText.Escape(rename.From)} → {MarkdownText.Escape(rename.To)}\n"))}\n";

    /// <returns>How many prompts had room.</returns>
    private static int AppendGroup(StringBuilder text, List<DeckChange> group, bool isFolded, int most)
    {
        var name = MarkdownText.Escape(group[0].Group);
        var open = isFolded ? $"\n<details><summary><b>{name}</b>: {DiffWords.KindsIn(group)}</summary>\n\n" : $"\n**{name}**\n\n";
        var taken = 0;
        var entries = new StringBuilder();
        foreach (var change in group)
        {
            var entry = Entry(change);
            if (text.Length + open.Length + entries.Length + entry.Length > most) break;
            entries.Append(entry);
            taken++;
        }

        if (taken > 0) text.Append(open).Append(entries).Append(isFolded ? "\n</details>\n" : "");
        return taken;
    }

    private static IEnumerable<List<DeckChange>> Groups(IReadOnlyList<DeckChange> changes)
    {
        for (var start = 0; start < changes.Count;)
        {
            var group = changes.Skip(start).TakeWhile(change => change.Group == changes[start].Group).ToList();
            yield return group;
            start += group.Count;
        }
    }

    private static void AppendTable(StringBuilder text, DeckDiff diff)
    {
        var outcomes = DiffWords.Outcomes
            .Where(item => DiffWords.OnAnki(diff, item.Outcome) > 0 || diff.Changes.Any(change => change.Orbit?.Outcome == item.Outcome))
            .ToList();
        text.Append("| |").Append(string.Concat(outcomes.Select(item => $" {item.Name} |"))).Append("\n|---|")
            .Append(string.Concat(outcomes.Select(_ => "---:|"))).Append('\n');
        AppendRow("Anki", outcome => DiffWords.OnAnki(diff, outcome));
        if (diff.TellsOrbit) AppendRow("Orbit", outcome => diff.Changes.Count(change => change.Orbit?.Outcome == outcome));

        void AppendRow(string name, Func<DeckOutcome, int> count) =>
            text.Append($"| {name} |").Append(
                string.Concat(outcomes.Select(item => $" {count(item.Outcome).ToString(CultureInfo.InvariantCulture)} |"))).Append('\n');
    }

    private static string Entry(DeckChange change)
    {
        var text = new StringBuilder("- ").Append(DiffWords.Of(change)).Append(" <code>").Append(MarkdownText.Escape(change.Id))
            .Append("</code>");
        if (change.FormerId is { } former) text.Append(" (was <code>").Append(MarkdownText.Escape(former)).Append("</code>)");
        AppendSide(text, "Q", change.Question);
        if (change.Answer is { } answer) AppendSide(text, "A", answer);
        foreach (var deletion in change.Deletions) text.Append("<br>").Append(MarkdownText.Escape(DeletionWords.Of(deletion)));
        if (change.Has(PromptChangeKinds.MovedToOtherPage))
        {
            text.Append("<br>From ").Append(Places(change.Before)).Append(" to ").Append(Places(change.After)).Append('.');
        }

        text.Append("<br>Anki: ").Append(Effect(change.Anki)).Append('.');
        if (change.Orbit is { } orbit) text.Append(" Orbit: ").Append(Effect(orbit)).Append('.');
        if (change.Advice is { } advice) text.Append("<br><i>").Append(MarkdownText.Escape(advice)).Append("</i>");
        return text.Append('\n').ToString();
    }

    private static string Effect(DeckEffect effect)
    {
        var words = MarkdownText.Escape(DiffWords.Of(effect));
        return DiffWords.IsLoss(effect) ? $"<b>{words}</b>" : words;
    }

    private static string Places(PromptVersion? version) => version is null ? "" : MarkdownText.Escape(string.Join(", ", version.Places));

    private static void AppendSide(StringBuilder text, string mark, IReadOnlyList<DiffSegment> segments)
    {
        text.Append("<br>").Append(mark).Append(": ");
        foreach (var segment in DiffSide.Shorten(segments))
        {
            var words = MarkdownText.Escape(segment.Text);
            if (segment.Part == DiffPart.Same) text.Append(words);
            else text.Append(segment.Part == DiffPart.Removed ? $"<del>{words}</del>" : $"<ins>{words}</ins>");
        }
    }
}
