using System.Globalization;
using System.Text;

namespace CourseKit.Model;

/// <summary>Writes a comparison as GitHub Markdown, fit for a comment on a pull request.</summary>
public static class LockDiffMarkdown
{
    /// <summary>GitHub takes comments of 65,536 characters.</summary>
    public const int MostCharacters = 60_000;

    /// <param name="mostCharacters">Prompts that have no room are counted at the end.</param>
    public static string Write(LockDiff diff, int mostCharacters = MostCharacters)
    {
        if (diff.IsEmpty) return "Nothing changes for readers.\n";
        var text = new StringBuilder($"**{DiffWords.Prompts(diff.Changes.Count)}**: {DiffWords.KindsIn(diff)}\n\n");
        AppendTable(text, diff);
        string? page = null;
        for (var i = 0; i < diff.Changes.Count; i++)
        {
            var entry = Entry(diff.Changes[i], ref page);
            if (text.Length + entry.Length > mostCharacters)
            {
                text.Append("\n… and ").Append(DiffWords.Prompts(diff.Changes.Count - i)).Append(" more.\n");
                break;
            }

            text.Append(entry);
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, LockDiff diff)
    {
        var outcomes = DiffWords.Outcomes
            .Where(item => diff.Changes.Any(change => change.Anki.Outcome == item.Outcome || change.Orbit.Outcome == item.Outcome)).ToList();
        text.Append("| |").Append(string.Concat(outcomes.Select(item => $" {item.Name} |"))).Append("\n|---|")
            .Append(string.Concat(outcomes.Select(_ => "---:|"))).Append('\n');
        AppendRow("Anki", change => change.Anki.Outcome);
        AppendRow("Orbit", change => change.Orbit.Outcome);

        void AppendRow(string name, Func<PromptChange, DeckOutcome> deck) =>
            text.Append($"| {name} |").Append(string.Concat(outcomes.Select(item =>
                $" {diff.Changes.Count(change => deck(change) == item.Outcome).ToString(CultureInfo.InvariantCulture)} |"))).Append('\n');
    }

    private static string Entry(PromptChange change, ref string? page)
    {
        var text = new StringBuilder();
        var place = change.Places.IsEmpty ? "" : change.Places[0].Page;
        if (place != page) text.Append("\n**").Append(MarkdownText.Escape(place)).Append("**\n\n");
        page = place;

        text.Append("- ").Append(DiffWords.Of(change)).Append(" <code>").Append(MarkdownText.Escape(change.Id)).Append("</code>");
        if (change.FormerId is { } former) text.Append(" (was <code>").Append(MarkdownText.Escape(former)).Append("</code>)");
        AppendSide(text, "Q", change.Question);
        if (change.Before?.Answer is not null || change.After?.Answer is not null) AppendSide(text, "A", change.Answer);
        text.Append("<br>Anki: ").Append(Effect(change.Anki)).Append(". Orbit: ").Append(Effect(change.Orbit)).Append(".\n");
        return text.ToString();
    }

    private static string Effect(DeckEffect effect)
    {
        var words = MarkdownText.Escape(DiffWords.Of(effect));
        return effect.Outcome == DeckOutcome.HistoryLost ? $"<b>{words}</b>" : words;
    }

    private static void AppendSide(StringBuilder text, string mark, IReadOnlyList<DiffSegment> segments)
    {
        text.Append("<br>").Append(mark).Append(": ");
        foreach (var segment in segments)
        {
            var words = MarkdownText.Escape(segment.Text);
            if (segment.Part == DiffPart.Same) text.Append(words);
            else text.Append(segment.Part == DiffPart.Removed ? $"<del>{words}</del>" : $"<ins>{words}</ins>");
        }
    }
}
