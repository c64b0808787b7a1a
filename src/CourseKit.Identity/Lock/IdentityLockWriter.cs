using System.Globalization;
using System.Text;
using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Writes a lock as text: LF, a final newline, the same bytes for equal locks.
/// <para>
/// The layout is chosen so that branches merge, also where <c>coursekit lock merge</c> is not installed. Git conflicts where two sides
/// change the same or neighbouring lines, so: prompts stand page by page, each page under its name, since two authors mostly work on
/// different pages; on a page they are sorted by id, which never changes with an edit; each begins with a line that no edit changes, its
/// id, and a blank line parts it from its neighbours, so that an edit of one and an edit or a new prompt beside it are apart; places have
/// gaps in their numbers, so that a new prompt changes no other; the order of pages is not in the file at all; and the list ends with a
/// constant, so that no line gains or loses a comma. All about a prompt is in its own lines, its
/// page too: where they stand in the file means nothing.
/// </para>
/// </summary>
public static class IdentityLockWriter
{
    internal const string About =
        "Which prompt is which, so that an edit keeps every reader's history. Written by coursekit build: commit it.";
    internal const string End = "end of prompts";

    public static string Write(IdentityLock identities)
    {
        var text = new StringBuilder();
        text.Append("{\n");
        AppendSetting(text, line => line.Property(LockFields.About, About));
        AppendSetting(text, line => line.Name(LockFields.Version).Value(IdentityLock.Version));
        AppendSetting(text, line => line.Property(LockFields.Course, identities.CourseId));
        text.Append(AnkiCourseLine(identities.AnkiCourseId));
        if (identities.CardVersion > IdentityLock.FirstCardVersion)
        {
            AppendSetting(text, line => line.Name(LockFields.Cards).Value(identities.CardVersion));
        }

        AppendList(text, LockFields.FormerPages, identities.FormerPages, (line, page) => line.Value(page));
        AppendList(text, LockFields.Decks, identities.Decks, (line, deck) => line.Begin('{').Property(LockFields.Folder, deck.Folder).Property(LockFields.Name, deck.Name).End('}'));
        text.Append("  \"").Append(LockFields.Prompts).Append("\": [\n");
        var pages = identities.Pages.ToDictionary(page => page.Path, StringComparer.Ordinal);
        var prompts = identities.Prompts.GroupBy(prompt => prompt.Places.IsEmpty ? "" : prompt.Places[0].Page)
            .ToDictionary(page => page.Key, IdentityLock.InOrder, StringComparer.Ordinal);
        foreach (var path in pages.Keys.Union(prompts.Keys).OrderBy(path => path, StringComparer.Ordinal))
        {
            AppendPage(
                text, path, pages.TryGetValue(path, out var page) ? page : null, prompts.TryGetValue(path, out var onPage) ? onPage : []);
        }

        text.Append("\n    \"").Append(End).Append("\"\n  ]\n}\n");
        return text.ToString();
    }

    /// <summary>The line that says what GUIDs are made from.</summary>
    public static string AnkiCourseLine(string ankiCourse)
    {
        var text = new StringBuilder();
        AppendSetting(text, line => line.Property(LockFields.AnkiCourse, ankiCourse));
        return text.ToString();
    }

    /// <summary>A prompt as it is written: equal for equal prompts and for no others.</summary>
    internal static string Text(LockedPrompt prompt)
    {
        var text = new StringBuilder();
        AppendPrompt(new JsonLineWriter(text), prompt);
        return text.ToString();
    }

    /// <summary>
    /// One page with its prompts by id; a prompt that stands on several is under the first of them, and one that stands nowhere before all
    /// pages.
    /// </summary>
    private static void AppendPage(StringBuilder text, string path, LockedPage? page, EquatableArray<LockedPrompt> prompts)
    {
        if (path.Length > 0)
        {
            text.Append("\n    ");
            var line = new JsonLineWriter(text).Begin('{').Property(LockFields.Page, path);
            if (page?.Address is { } address) line.Property(LockFields.Address, address);
            if (page is { FormerAddresses.IsEmpty: false })
            {
                line.Name(LockFields.FormerAddresses).Begin('[');
                foreach (var former in page.FormerAddresses) line.Value(former);
                line.End(']');
            }

            line.End('}');
            text.Append(",\n");
        }

        foreach (var prompt in prompts)
        {
            text.Append("\n    ");
            AppendPrompt(new JsonLineWriter(text), prompt);
            text.Append(",\n");
        }
    }

    /// <summary>An item a line, and nothing when there is none.</summary>
    private static void AppendList<T>(StringBuilder text, string name, EquatableArray<T> items, Action<JsonLineWriter, T> write)
    {
        if (items.IsEmpty) return;
        text.Append("  \"").Append(name).Append("\": [\n");
        for (var i = 0; i < items.Count; i++)
        {
            text.Append("    ");
            write(new JsonLineWriter(text), items[i]);
            text.Append(i < items.Count - 1 ? ",\n" : "\n");
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
        line.NextLine("     ");
        AppendText(line, prompt.Kind, prompt.Question, prompt.Answer, prompt.Expanded, prompt.Numbers);
        AppendPictures(line, prompt.Pictures);
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

    private static void AppendText(
        JsonLineWriter line, PromptKind kind, string question, string? answer, ExpandedSides? expanded, ClozeNumbers numbers)
    {
        line.Property(LockFields.Kind, KindName.Of(kind)).Property(LockFields.Question, question);
        if (answer is not null) line.Property(LockFields.Answer, answer);
        if (expanded is not null)
        {
            line.Name(LockFields.Expanded).Begin('{');
            if (expanded.Question != question) line.Property(LockFields.Question, expanded.Question);
            if (expanded.Answer is { } shown && shown != answer) line.Property(LockFields.Answer, shown);
            line.End('}');
        }

        AppendNumbers(line, numbers);
    }

    private static void AppendPictures(JsonLineWriter line, EquatableArray<PromptPicture> pictures)
    {
        if (pictures.IsEmpty) return;
        line.Name(LockFields.Pictures).Begin('[');
        foreach (var picture in pictures)
        {
            line.Begin('{').Property(LockFields.Address, picture.Address).Property(LockFields.Hash, picture.Hash).End('}');
        }

        line.End(']');
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
        foreach (var gone in numbers.Retired)
        {
            line.Begin('{').Name(LockFields.Number).Value(gone.Number).Property(LockFields.Text, gone.Text).End('}');
        }

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
        line.Name(LockFields.Anki).Begin('{').Property(LockFields.Hash, anki.Hash);
        if (anki.Seen is { } seen) line.Property(LockFields.Seen, seen);
        line.Name(LockFields.Modified).Value(anki.Modified).End('}');
    }

    private static void AppendFormer(JsonLineWriter line, EquatableArray<FormerNote> former)
    {
        if (former.IsEmpty) return;
        line.Name(LockFields.Former).Begin('[');
        foreach (var note in former)
        {
            line.Begin('{');
            AppendText(line, note.Kind, note.Question, note.Answer, note.Expanded, note.Numbers);
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
        DateTime.TryParseExact(
            text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var day)
            ? day
            : null;
}
