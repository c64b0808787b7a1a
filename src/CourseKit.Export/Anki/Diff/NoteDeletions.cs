namespace CourseKit.Export;

/// <summary>The deletions of a note as a package has them.</summary>
internal static class NoteDeletions
{
    /// <summary>What each card of a cloze hides, by its number; of several deletions of one number all of them.</summary>
    /// <param name="html">The field that Anki looks for deletions in.</param>
    public static IReadOnlyDictionary<int, string> Of(string html)
    {
        var texts = new SortedDictionary<int, string>();
        foreach (var (number, start, end) in CardOrdinals.Deletions(html))
        {
            // What an author wrote never has two colons in a row: see FieldText.
            var hint = html.IndexOf("::", start, end - start, StringComparison.Ordinal);
            var text = NoteText.Of(html[start..(hint < 0 ? end : hint)]).Replace('\n', ' ');
            texts[number] = texts.TryGetValue(number, out var other) ? $"{other}, {text}" : text;
        }

        return texts;
    }
}
