using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Renders notes, one after the other; each thread has its own.</summary>
internal sealed class NoteWriter(Course course, DeckMedia media, DeckOptions options, NoteMemory memory, long now)
{
    private readonly CardSides _sides = new(course, media, options.Labels, options.Typesetter);

    public CourseNote Write(NoteSource source)
    {
        var isRetired = source is NoteSource.Retired;
        var (question, answer) = NoteSides.Of(source);
        var page = source.Home?.Page ?? course.Root.Page.Page;
        var front = _sides.Render(question, page, source.Kind, source.Numbers);
        var back = answer is null ? CardSide.Empty : _sides.Render(answer, page, source.Kind, ClozeNumbers.Plain);
        var language = page.Language ?? course.Settings.Language;
        var isShown = ShownContent.Is(front.Field);
        var isCloze = source.Kind == PromptKind.Cloze;
        IReadOnlyList<string> fields =
        [
            FieldLanguage.Mark(isShown ? front.Field : FieldText.OfPlain(question.Text.Text, isCloze), language),
            FieldLanguage.Mark(back.Field, language),
            FieldLanguage.Direct(FieldText.OfPlain(source.Home?.Trail ?? course.Settings.Title, isCloze), language),
            FieldLanguage.Direct(NoteOrigin.Of(source, course), language),
            FieldText.OfPlain(source.Locked.Id, isCloze),
        ];
        var tags = NoteTags.Of(source, course.Settings.Id);
        return new CourseNote
        {
            Source = source,
            Fields = [isShown ? FieldLanguage.Mark(front.Shown, language) : fields[0], FieldLanguage.Mark(back.Shown, language), .. fields.Skip(2)],
            Tags = tags,
            Media = [.. front.Media, .. back.Media],
            State = StateOf(source, NoteSight.OfFields(source.Kind, isShown ? front.Field : fields[0], back.Field), NoteHash.Of(source.Kind, fields, tags)),
            Diagnostics = isRetired ? [] : [.. NoteFindings.Of((NoteSource.Active)source, front, back, isShown)],
        };
    }

    /// <param name="sight">Of the fields without colours, as <paramref name="hash"/> is, so that notes are as new as before wherever and whenever code is coloured otherwise.</param>
    private AnkiNoteState StateOf(NoteSource source, NoteSight sight, string hash)
    {
        // Where learners' cards lead may be an older address that redirects.
        var addresses = source is NoteSource.Retired ? [] : source.Pages.SelectMany(page => page.SiteAddresses).Select(Whole).DefaultIfEmpty("");
        var seen = source is NoteSource.Retired ? NoteSight.Retired : sight.HashAt(addresses.First());
        return AnkiNoteState.After(source.Previous, hash, seen, IsSeenAlike(), now);

        bool IsSeenAlike() => source.Previous switch
        {
            null => false,
            { Seen: { } had } => had == seen || addresses.Skip(1).Any(address => sight.HashAt(address) == had),
            { } before => before.Hash == hash || memory.IsSeenAlike(source, prompt => SightOf(prompt, source.Home?.Page ?? course.Root.Page.Page)),
        };
    }

    /// <summary>Nobody follows a link where it is not known where the site will be.</summary>
    private string Whole(string address) => course.Settings.BaseUrl is { } root ? root.AbsoluteUri + address : "";

    private NoteSight SightOf(LockedPrompt prompt, CoursePage page)
    {
        var (question, answer) = NoteSides.OfText(prompt.Kind, prompt.Question, prompt.Answer, page.Path);
        var front = _sides.Render(question, page, prompt.Kind, prompt.Numbers);
        var back = answer is null ? CardSide.Empty : _sides.Render(answer, page, prompt.Kind, ClozeNumbers.Plain);
        return NoteSight.OfFields(prompt.Kind, front.Field, back.Field);
    }
}
