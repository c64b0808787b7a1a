namespace CourseKit.Model;

/// <summary>What a reader's Anki was last given for a note.</summary>
/// <param name="Hash">Of everything exported: fields, tags, note type.</param>
/// <param name="Modified">The note's <c>mod</c>, in seconds: Anki updates a note only when this is newer than its own.</param>
public sealed record AnkiNoteState(string Hash, long Modified)
{
    /// <summary>
    /// The state after exporting content with <paramref name="hash"/>. The time moves only when the content did, and never
    /// backwards or on the spot: a clock that is behind must not keep an edit from the reader.
    /// </summary>
    /// <param name="now">Seconds since 1970.</param>
    public static AnkiNoteState After(AnkiNoteState? previous, string hash, long now)
    {
        if (previous is null) return new AnkiNoteState(hash, now);
        return previous.Hash == hash ? previous : new AnkiNoteState(hash, Math.Max(now, previous.Modified + 1));
    }
}
