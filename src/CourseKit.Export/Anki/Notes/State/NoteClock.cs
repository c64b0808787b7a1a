using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>The time that new and changed notes are given. Never the clock's: the same sources give the same bytes.</summary>
internal static class NoteClock
{
    /// <summary>For a course without a time, a lock and a date: late enough for Anki, which takes ids for times, early enough for any clock.</summary>
    private static readonly DateTimeOffset _epoch = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>
    /// In seconds: the time given, else the newest that the lock knows (an edit is then a second later: see <see cref="AnkiNoteState.After"/>),
    /// else the newest date of a page, else the start of 2020.
    /// </summary>
    public static long Now(Course course, IdentityLock identities, DeckOptions options)
    {
        if (options.Now is { } now) return now.ToUnixTimeSeconds();
        return identities.LatestModified is > 0 and var latest ? latest : NewestPage(course).ToUnixTimeSeconds();
    }

    private static DateTimeOffset NewestPage(Course course)
    {
        var newest = course.Pages.Max(page => page.Page.LastModified ?? page.Page.Date);
        return newest > _epoch ? newest.Value : _epoch;
    }
}
