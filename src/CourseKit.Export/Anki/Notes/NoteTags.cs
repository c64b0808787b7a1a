using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The tags of a note; see <see cref="DeckTag"/>. Anki does not tell upper from lower case.</summary>
internal static class NoteTags
{
    public static IReadOnlyList<string> Of(NoteSource source, string courseId)
    {
        var authors = source is NoteSource.Active { AuthorTags: var tags } ? tags.Where(tag => !PromptFlags.IsOwn(tag)) : [];
        var retired = source is NoteSource.Retired ? new[] { DeckTag.Retired } : [];
        return
        [
            .. new[] { DeckTag.OfCourse(courseId) }
                .Concat(source.Pages.Select(page => page.Tag).OfType<string>())
                .Concat(authors.Select(DeckTag.OfAuthor).Where(tag => tag.Length > 0))
                .Concat(retired)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }
}
