namespace CourseKit.Model;

/// <summary>What a reader's Anki was last given for a note.</summary>
/// <param name="Hash">Of everything exported: fields, tags, note type.</param>
/// <param name="Modified">The note's <c>mod</c>, in seconds: Anki updates a note only when this is newer than its own.</param>
public sealed record AnkiNoteState(string Hash, long Modified)
{
    /// <summary>
    /// A hash of what a learner sees and hears of it, as it was when <see cref="Modified"/> last moved. Null in a lock of before version 3.
    /// </summary>
    public string? Seen { get; init; }

    /// <summary>
    /// The state after an export. An update takes a reader's own tags away, so the time moves only when they see or hear something new, and
    /// never backwards or on the spot: a clock that is behind must not keep an edit from the reader. What else changed rides along with the
    /// next such change.
    /// </summary>
    /// <param name="hash">Of everything exported now.</param>
    /// <param name="seen">Of what is seen and heard now.</param>
    /// <param name="isSeenAlike">True when that is what readers have. Without a previous state it says nothing.</param>
    /// <param name="now">Seconds since 1970.</param>
    public static AnkiNoteState After(AnkiNoteState? previous, string hash, string seen, bool isSeenAlike, long now)
    {
        if (previous is null) return new AnkiNoteState(hash, now) { Seen = seen };
        return isSeenAlike
            ? previous with { Hash = hash, Seen = previous.Seen ?? seen }
            : new AnkiNoteState(hash, Math.Max(now, previous.Modified + 1)) { Seen = seen };
    }

    /// <summary>True when the reader gets only with a later change what <paramref name="now"/> has and this has not.</summary>
    public bool RidesAlong(AnkiNoteState now) => Hash != now.Hash && Modified == now.Modified;
}
