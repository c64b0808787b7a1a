using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Finds the prompts of a course again in its lock file.</summary>
internal static class PromptIdentities
{
    public const string LockPath = "coursekit.lock.json";

    /// <param name="course">Linked.</param>
    /// <param name="lockFile">The text of the lock; null when there is none.</param>
    /// <param name="now">Dates what is retired.</param>
    /// <returns>No match when the lock cannot be read: a matching against nothing would give every prompt a new identity.</returns>
    public static (IdentityMatch? Match, IReadOnlyList<Diagnostic> Diagnostics) Find(Course course, SourceText? lockFile, DateTimeOffset now)
    {
        var reading = lockFile is null ? null : IdentityLockReader.Read(lockFile);
        if (reading is { Lock: null }) return (null, reading.Diagnostics);
        var prompts = CurrentPrompt.Of(course.Pages.Select(page => page.Page))
            .Concat(CurrentPrompt.Of(course.Excluded.Select(page => page.Page), withheld: true));
        var match = IdentityMatcher.Match(reading?.Lock, [.. prompts], new IdentityOptions
        {
            CourseId = course.Settings.Id,
            Now = now,
            LocateLocked = id => reading?.Locate(id),
            SettingsLocation = Location.OfFile(course.Settings.Source?.Path ?? "course.yml"),
        });
        return (match, match.Diagnostics);
    }
}
