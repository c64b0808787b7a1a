namespace CourseKit.Export;

/// <summary>
/// Searches for Anki's browser that find the cards of questions that have left the course: who imports without updating notes does not get their tag. Those that are
/// suspended already are left out, since the browser's command would bring them back.
/// </summary>
internal static class RetiredSearch
{
    /// <summary>Anki makes one expression of them for SQLite, which takes no more than 1000 in a row, and its search line 32,767 characters.</summary>
    private const int MostInOne = 200;

    /// <summary>What has a meaning in a search between quotation marks.</summary>
    private const string Signs = "\\\"*_:";

    public static IReadOnlyList<string> Of(IReadOnlyList<CourseNote> notes, string courseId)
    {
        var shown = notes.Where(note => note.Source is NoteSource.Active).Select(note => note.Source.Locked.Key).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. notes.Where(note => note.Source is NoteSource.Retired).Select(note => TermOf(note, shown)).Chunk(MostInOne)
                .Select(terms => $"\"tag:{Escape(DeckTag.OfCourse(courseId), except: ':')}\" -is:suspended ({string.Join(" or ", terms)})"),
        ];
    }

    /// <summary>A prompt that became another kind is two notes of one id, of which one is asked.</summary>
    private static string TermOf(CourseNote note, HashSet<string> shown)
    {
        var term = $"\"ID:{Escape(note.Fields[^1])}\"";
        return shown.Contains(note.Source.Locked.Key) ? $"({term} \"note:{AnkiNoteType.Of(note.Source.Kind).Name}\")" : term;
    }

    private static string Escape(string text, char except = '\0') =>
        string.Concat(text.Select(c => c != except && Signs.Contains(c, StringComparison.Ordinal) ? $"\\{c}" : $"{c}"));
}
