using System.Text;

namespace CourseKit.Model;

/// <summary>Writes a comparison as JSON for other programs: one change a line.</summary>
public static class LockDiffJson
{
    public static string Write(LockDiff diff)
    {
        var text = new StringBuilder("{\n  ");
        var head = new JsonLineWriter(text).Property("course", diff.After.CourseId);
        AppendCounts(head, "changes", DiffWords.Kinds.Select(item => (item.Name, diff.Changes.Count(change => change.Has(item.Kind)))));
        AppendCounts(head, "anki", DiffWords.Outcomes.Select(item => (item.Name, diff.Changes.Count(change => change.Anki.Outcome == item.Outcome))));
        AppendCounts(head, "orbit", DiffWords.Outcomes.Select(item => (item.Name, diff.Changes.Count(change => change.Orbit.Outcome == item.Outcome))));
        text.Append(",\n  \"prompts\": [");
        for (var i = 0; i < diff.Changes.Count; i++)
        {
            text.Append(i == 0 ? "\n    " : ",\n    ");
            AppendChange(new JsonLineWriter(text), diff, diff.Changes[i]);
        }

        return text.Append("\n  ]\n}\n").ToString();
    }

    private static void AppendCounts(JsonLineWriter line, string name, IEnumerable<(string Name, int Count)> counts)
    {
        line.Name(name).Begin('{');
        foreach (var (what, count) in counts)
        {
            if (count > 0) line.Name(Kebab(what)).Value(count);
        }

        line.End('}');
    }

    private static void AppendChange(JsonLineWriter line, LockDiff diff, PromptChange change)
    {
        line.Begin('{').Property("id", change.Id);
        if (change.FormerId is { } former) line.Property("formerId", former);
        line.Name("changes").Begin('[');
        foreach (var (_, name) in DiffWords.Kinds.Where(item => change.Has(item.Kind))) line.Value(Kebab(name));
        line.End(']');
        AppendPrompt(line, "before", change.Before, diff.Before);
        AppendPrompt(line, "after", change.After, diff.After);
        AppendSide(line, "question", change.Question);
        if (change.Before?.Answer is not null || change.After?.Answer is not null) AppendSide(line, "answer", change.Answer);
        AppendEffect(line, "anki", change.Anki);
        AppendEffect(line, "orbit", change.Orbit);
        line.End('}');
    }

    private static void AppendPrompt(JsonLineWriter line, string name, LockedPrompt? prompt, IdentityLock identities)
    {
        if (prompt is null) return;
        line.Name(name).Begin('{').Property("kind", KindName.Of(prompt.Kind)).Property("question", prompt.Question);
        if (prompt.Answer is { } answer) line.Property("answer", answer);
        line.Name("pages").Begin('[');
        foreach (var page in prompt.Places.Select(place => place.Page).Distinct()) line.Value(page);
        line.End(']').Property("ankiGuid", identities.AnkiGuidOf(prompt));
        if (prompt.OrbitTaskId is { } task) line.Property("orbitTaskId", task);
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

    private static void AppendEffect(JsonLineWriter line, string name, DeckEffect effect)
    {
        line.Name(name).Begin('{').Property("outcome", Kebab(DiffWords.Of(effect.Outcome)));
        if (effect.Reason is { } reason) line.Property("reason", reason);
        line.End('}');
    }

    private static string Kebab(string words) => words.Replace(' ', '-');
}
