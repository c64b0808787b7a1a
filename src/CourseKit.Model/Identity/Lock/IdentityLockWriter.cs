using System.Globalization;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Writes a lock as text: LF, a final newline, the same bytes for equal locks.
/// <para>
/// The layout is chosen so that branches merge. Git conflicts where two sides change the same or neighbouring lines, so:
/// each prompt has one line and all about it is on that line; lines are sorted by id, which never changes with an edit or a move,
/// so a line stays where it is for life and prompts that two branches add to one block land far apart (in course order they would
/// be neighbours); places have gaps in their numbers, so adding a prompt changes no other line; the order of pages is not in the
/// file at all; and the list ends with a constant, so that no line gains or loses a comma when the last prompt does.
/// </para>
/// </summary>
public static class IdentityLockWriter
{
    internal const string About = "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.";
    internal const string End = "end of prompts";

    public static string Write(IdentityLock identities)
    {
        var text = new StringBuilder();
        text.Append("{\n");
        AppendSetting(text, line => line.Property(LockFields.About, About));
        AppendSetting(text, line => line.Name(LockFields.Version).Value(IdentityLock.Version));
        AppendSetting(text, line => line.Property(LockFields.Course, identities.CourseId));
        AppendSetting(text, line => line.Property(LockFields.AnkiCourse, identities.AnkiCourseId));
        if (identities.CardVersion > IdentityLock.FirstCardVersion) AppendSetting(text, line => line.Name(LockFields.Cards).Value(identities.CardVersion));
        AppendFormerPages(text, identities.FormerPages);
        text.Append("  \"").Append(LockFields.Prompts).Append("\": [\n");
        foreach (var prompt in IdentityLock.InOrder(identities.Prompts))
        {
            text.Append("    ");
            AppendPrompt(new JsonLineWriter(text), prompt);
            text.Append(",\n");
        }

        text.Append("    \"").Append(End).Append("\"\n  ]\n}\n");
        return text.ToString();
    }

    /// <summary>A page a line, and nothing when there is none, as in most courses.</summary>
    private static void AppendFormerPages(StringBuilder text, EquatableArray<string> pages)
    {
        if (pages.IsEmpty) return;
        text.Append("  \"").Append(LockFields.FormerPages).Append("\": [\n");
        for (var i = 0; i < pages.Count; i++)
        {
            text.Append("    ");
            new JsonLineWriter(text).Value(pages[i]);
            text.Append(i < pages.Count - 1 ? ",\n" : "\n");
        }

        text.Append("  ],\n");
    }

    private static void AppendSetting(StringBuilder text, Action<JsonLineWriter> write)
    {
        text.Append("  ");
        write(new JsonLineWriter(text));
        text.Append(",\n");
    }

    private static void AppendPrompt(JsonLineWriter line, LockedPrompt prompt)
    {
        line.Begin('{').Property(LockFields.Id, prompt.Id);
        if (prompt.IsExplicit) line.Name(LockFields.Explicit).Value(true);
        if (prompt.Key != prompt.Id) line.Property(LockFields.Key, prompt.Key);
        AppendText(line, prompt.Kind, prompt.Question, prompt.Answer, prompt.Numbers);
        if (prompt.State == PromptState.Withheld) line.Name(LockFields.Withheld).Value(true);
        if (prompt.RetiredOn is { } day) line.Property(LockFields.Retired, LockDate.Write(day));
        line.Name(LockFields.Places).Begin('[');
        foreach (var place in prompt.Places) AppendPlace(line, place);
        line.End(']');
        AppendAnki(line, prompt.Anki);
        if (prompt.OrbitTaskId is { } task) line.Property(LockFields.Orbit, task);
        AppendFormer(line, prompt.Former);
        line.End('}');
    }

    private static void AppendText(JsonLineWriter line, PromptKind kind, string question, string? answer, ClozeNumbers numbers)
    {
        line.Property(LockFields.Kind, KindName.Of(kind)).Property(LockFields.Question, question);
        if (answer is not null) line.Property(LockFields.Answer, answer);
        AppendNumbers(line, numbers);
    }

    /// <summary>Nothing for nearly every cloze: only one that was edited in certain ways has other numbers than 1, 2, 3.</summary>
    private static void AppendNumbers(JsonLineWriter line, ClozeNumbers numbers)
    {
        if (!numbers.Numbers.IsEmpty)
        {
            line.Name(LockFields.Numbers).Begin('[');
            foreach (var number in numbers.Numbers) line.Value(number);
            line.End(']');
        }

        if (numbers.Retired.IsEmpty) return;
        line.Name(LockFields.RetiredNumbers).Begin('[');
        foreach (var gone in numbers.Retired) line.Begin('{').Name(LockFields.Number).Value(gone.Number).Property(LockFields.Text, gone.Text).End('}');
        line.End(']');
    }

    private static void AppendPlace(JsonLineWriter line, PromptPlace place) =>
        line.Begin('{').Property(LockFields.Page, place.Page)
            .Name(LockFields.Block).Value(place.Block)
            .Name(LockFields.Place).Value(place.Place)
            .End('}');

    private static void AppendAnki(JsonLineWriter line, AnkiNoteState? anki)
    {
        if (anki is null) return;
        line.Name(LockFields.Anki).Begin('{').Property(LockFields.Hash, anki.Hash).Name(LockFields.Modified).Value(anki.Modified).End('}');
    }

    private static void AppendFormer(JsonLineWriter line, EquatableArray<FormerNote> former)
    {
        if (former.IsEmpty) return;
        line.Name(LockFields.Former).Begin('[');
        foreach (var note in former)
        {
            line.Begin('{');
            AppendText(line, note.Kind, note.Question, note.Answer, note.Numbers);
            line.Property(LockFields.Retired, LockDate.Write(note.RetiredOn));
            AppendAnki(line, note.Anki);
            line.End('}');
        }

        line.End(']');
    }
}

/// <summary>A day as the lock writes it.</summary>
internal static class LockDate
{
    private const string Format = "yyyy-MM-dd";

    public static string Write(DateTime day) => day.ToString(Format, CultureInfo.InvariantCulture);

    public static DateTime? Parse(string text) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? day
            : null;
}
