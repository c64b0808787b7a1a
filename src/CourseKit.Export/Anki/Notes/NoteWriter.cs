using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>Renders notes, one after the other; each thread has its own.</summary>
internal sealed class NoteWriter(Course course, DeckMedia media, DeckOptions options, long now)
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
            // Of the fields without colours, so that notes are as new as before wherever and whenever code is coloured otherwise.
            State = AnkiNoteState.After(source.Previous, NoteHash.Of(source.Kind, fields, tags), now),
            Diagnostics = isRetired ? [] : [.. NoteFindings.Of((NoteSource.Active)source, front, back, isShown)],
        };
    }
}
