using System.Text;
using CourseKit.Diffs;

namespace CourseKit.Model;

/// <summary>
/// Writes a comparison as JSON for other programs, one change a line:
/// <c>{version, course, old, new, changes, anki, import, orbit, cards, decks, ridesAlong, prompts}</c>. <c>version</c> rises when a field
/// changes its meaning or goes; new fields do not raise it. README.md of CourseKit.Cli describes the fields.
/// </summary>
public static class DeckDiffJson
{
    public const int Version = 1;

    public static string Write(DeckDiff diff)
    {
        var text = new StringBuilder("{\n  ");
        var head = new JsonLineWriter(text).Name("version").Value(Version).Property("course", diff.Course);
        AppendState(head, "old", diff.Old);
        AppendState(head, "new", diff.New);
        AppendCounts(head, "changes", DiffWords.Kinds.Select(item => (item.Name, diff.Changes.Count(change => change.Has(item.Kind)))));
        AppendCounts(head, "anki", OutcomesOf(diff, change => change.Anki));
        if (diff.Import is { } import)
        {
            head.Name("import").Begin('{').Name("new").Value(import.New).Name("updated").Value(import.Updated).Name("duplicate")
                .Value(import.Duplicate).End('}');
        }

        if (diff.TellsOrbit) AppendCounts(head, "orbit", OutcomesOf(diff, change => change.Orbit));
        if (diff.Cards is { } cards)
        {
            head.Name("cards").Begin('{').Name("notes").Value(cards.Notes).Property("outcome", Kebab(DiffWords.Of(cards.Outcome))).End('}');
        }

        if (diff.Renames.Count > 0) AppendRenames(head, diff.Renames);
        if (diff.RidesAlong > 0) head.Name("ridesAlong").Value(diff.RidesAlong);
        text.Append(",\n  \"prompts\": [");
        for (var i = 0; i < diff.Changes.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ");
            AppendChange(new JsonLineWriter(text), diff.Changes[i]);
        }

        return text.Append(diff.Changes.Count == 0 ? "]\n}\n" : "\n  ]\n}\n").ToString();
    }

    private static void AppendState(JsonLineWriter line, string name, DeckState state) =>
        line.Name(name).Begin('{').Property("kind", state.Kind.ToString().ToLowerInvariant()).Property("name", state.Name).End('}');

    private static void AppendRenames(JsonLineWriter line, IReadOnlyList<DeckRename> renames)
    {
        line.Name("decks").Begin('[');
        foreach (var rename in renames) line.Begin('{').Property("from", rename.From).Property("to", rename.To).End('}');
        line.End(']');
    }

    private static IEnumerable<(string Name, int Count)> OutcomesOf(DeckDiff diff, Func<DeckChange, DeckEffect?> deck) =>
        DiffWords.Outcomes.Select(item => (item.Name, diff.Changes.Count(change => deck(change)?.Outcome == item.Outcome)));

    private static void AppendCounts(JsonLineWriter line, string name, IEnumerable<(string Name, int Count)> counts)
    {
        line.Name(name).Begin('{');
        foreach (var (what, count) in counts)
        {
            if (count > 0) line.Name(Kebab(what)).Value(count);
        }

        line.End('}');
    }

    private static void AppendChange(JsonLineWriter line, DeckChange change)
    {
        line.Begin('{').Property("id", change.Id);
        if (change.FormerId is { } former) line.Property("formerId", former);
        line.Name("changes").Begin('[');
        foreach (var (_, name) in DiffWords.Kinds.Where(item => change.Has(item.Kind))) line.Value(Kebab(name));
        line.End(']');
        AppendVersion(line, "before", change.Before);
        AppendVersion(line, "after", change.After);
        AppendSide(line, "question", change.Question);
        if (change.Answer is { } answer) AppendSide(line, "answer", answer);
        AppendDeletions(line, change.Deletions);
        AppendEffect(line, "anki", change.Anki);
        if (change.Orbit is { } orbit) AppendEffect(line, "orbit", orbit);
        if (change.Advice is { } advice) line.Property("advice", advice);
        line.End('}');
    }

    private static void AppendVersion(JsonLineWriter line, string name, PromptVersion? version)
    {
        if (version is null) return;
        line.Name(name).Begin('{').Property("kind", KindName.Of(version.Kind)).Property("question", version.Question);
        if (version.Answer is { } answer) line.Property("answer", answer);
        line.Name(version.IsHtml ? "decks" : "pages").Begin('[');
        foreach (var place in version.Places) line.Value(place);
        line.End(']').Property("ankiGuid", version.AnkiGuid);
        if (version.AnkiModified is { } modified) line.Name("ankiModified").Value(modified);
        if (version.OrbitTaskId is { } task) line.Property("orbitTaskId", task);
        line.End('}');
    }

    private static void AppendSide(JsonLineWriter line, string name, IReadOnlyList<DiffSegment> segments)
    {
        line.Name(name).Begin('[');
        foreach (var segment in segments)
        {
            var part = segment.Part switch { DiffPart.Removed => "removed", DiffPart.Added => "added", _ => "same" };
            line.Begin('{').Property(part, segment.Text).End('}');
        }

        line.End(']');
    }

    private static void AppendDeletions(JsonLineWriter line, IReadOnlyList<DeletionChange> deletions)
    {
        if (deletions.Count == 0) return;
        line.Name("deletions").Begin('[');
        foreach (var deletion in deletions)
        {
            line.Begin('{').Name("number").Value(deletion.Number).Property("change", DeletionWords.Of(deletion.Kind))
                .Property("text", deletion.Text);
            if (deletion.FormerText is { } former) line.Property("formerText", former);
            line.End('}');
        }

        line.End(']');
    }

    private static void AppendEffect(JsonLineWriter line, string name, DeckEffect effect)
    {
        line.Name(name).Begin('{').Property("outcome", Kebab(DiffWords.Of(effect.Outcome)));
        if (effect.Reason is { } reason) line.Property("reason", reason);
        line.End('}');
    }

    private static string Kebab(string words) => words.Replace(' ', '-');
}
