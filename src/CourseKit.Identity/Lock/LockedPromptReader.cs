using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Reads one line of the lock's list of prompts.</summary>
internal static class LockedPromptReader
{
    /// <summary>Null when something is missing or wrong, and then it is reported.</summary>
    public static LockedPrompt? Read(LockObject fields)
    {
        var reported = fields.Reported;
        var id = fields.Text(LockFields.Id);
        var (kind, question, answer) = ReadText(fields);
        var prompt = new LockedPrompt
        {
            Id = id ?? "",
            IsExplicit = fields.Flag(LockFields.Explicit),
            Key = fields.OptionalText(LockFields.Key) ?? id ?? "",
            Kind = kind,
            Question = question,
            Answer = answer,
            Expanded = ReadExpanded(fields, kind, question, answer),
            Pictures = ReadPictures(fields),
            Numbers = ClozeNumbersReader.Read(fields, kind, question),
            State = fields.Flag(LockFields.Withheld) ? PromptState.Withheld : PromptState.Active,
            Places = ReadPlaces(fields),
            Anki = ReadAnki(fields),
            OrbitTaskId = fields.OptionalText(LockFields.Orbit),
            Former = ReadFormer(fields),
        };
        if (fields.Has(LockFields.Retired))
        {
            if (prompt.State == PromptState.Withheld) fields.Wrong(LockFields.Withheld, "nothing: a retired prompt is not withheld");
            prompt = prompt with { State = PromptState.Retired, RetiredOn = ReadDay(fields) };
        }

        return fields.Reported == reported ? prompt : null;
    }

    private static (PromptKind Kind, string Question, string? Answer) ReadText(LockObject fields)
    {
        var kind = fields.Text(LockFields.Kind) is { } name ? KindName.Parse(name) : PromptKind.Qa;
        if (kind is null) fields.Wrong(LockFields.Kind, "\"qa\" or \"cloze\"");
        var isCloze = kind == PromptKind.Cloze;
        if (isCloze && fields.Has(LockFields.Answer)) fields.Wrong(LockFields.Answer, "nothing: a cloze has no answer");
        var question = fields.AnyText(LockFields.Question) ?? "";
        return (kind ?? PromptKind.Qa, question, isCloze ? null : fields.AnyText(LockFields.Answer) ?? "");
    }

    private static ExpandedSides? ReadExpanded(LockObject fields, PromptKind kind, string question, string? answer)
    {
        if (fields.OptionalObject(LockFields.Expanded, "expanded text", LockFields.OfExpanded) is not { } sides) return null;
        if (kind == PromptKind.Cloze && sides.Has(LockFields.Answer)) sides.Wrong(LockFields.Answer, "nothing: a cloze has no answer");
        return new ExpandedSides(
            sides.Has(LockFields.Question) ? sides.AnyText(LockFields.Question) ?? question : question,
            sides.Has(LockFields.Answer) ? sides.AnyText(LockFields.Answer) ?? answer : answer).OrNull(question, answer);
    }

    private static EquatableArray<PromptPicture> ReadPictures(LockObject fields)
    {
        if (!fields.Has(LockFields.Pictures)) return [];
        var pictures = new List<PromptPicture>();
        foreach (var item in fields.Items(LockFields.Pictures))
        {
            if (fields.AsObject(item, "picture", LockFields.OfPicture) is not { } picture) continue;
            if (picture.Text(LockFields.Address) is { } address && picture.Text(LockFields.Hash) is { } hash)
            {
                pictures.Add(new PromptPicture(address, hash));
            }
        }

        return pictures.ToEquatableArray();
    }

    private static EquatableArray<PromptPlace> ReadPlaces(LockObject fields)
    {
        var places = new List<PromptPlace>();
        foreach (var item in fields.Items(LockFields.Places))
        {
            if (fields.AsObject(item, "place", LockFields.OfPlace) is not { } place) continue;
            var page = place.Text(LockFields.Page);
            var block = place.Number(LockFields.Block);
            var number = place.Number(LockFields.Place);
            if (page is null || block is null || number is null) continue;
            if (block > int.MaxValue) place.Wrong(LockFields.Block, "a smaller number");
            else if (number > int.MaxValue) place.Wrong(LockFields.Place, "a smaller number");
            else places.Add(new PromptPlace(page, (int)block, (int)number));
        }

        places.Sort();
        return places.ToEquatableArray();
    }

    private static AnkiNoteState? ReadAnki(LockObject fields)
    {
        if (fields.OptionalObject(LockFields.Anki, "Anki note", LockFields.OfAnki) is not { } anki) return null;
        var hash = anki.Text(LockFields.Hash);
        var seen = anki.OptionalText(LockFields.Seen);
        var modified = anki.Number(LockFields.Modified);
        return hash is null || modified is null ? null : new AnkiNoteState(hash, modified.Value) { Seen = seen };
    }

    private static EquatableArray<FormerNote> ReadFormer(LockObject fields)
    {
        if (!fields.Has(LockFields.Former)) return [];
        var notes = new List<FormerNote>();
        foreach (var item in fields.Items(LockFields.Former))
        {
            if (fields.AsObject(item, "former note", LockFields.OfFormer) is not { } note) continue;
            var (kind, question, answer) = ReadText(note);
            notes.Add(new FormerNote
            {
                Kind = kind,
                Question = question,
                Answer = answer,
                Expanded = ReadExpanded(note, kind, question, answer),
                Numbers = ClozeNumbersReader.Read(note, kind, question),
                RetiredOn = ReadDay(note),
                Anki = ReadAnki(note),
            });
        }

        return notes.ToEquatableArray();
    }

    private static DateTime ReadDay(LockObject fields)
    {
        var text = fields.Text(LockFields.Retired);
        var day = text is null ? null : LockDate.Parse(text);
        if (text is not null && day is null) fields.Wrong(LockFields.Retired, "a day as \"2026-08-31\"");
        return day ?? default;
    }
}
