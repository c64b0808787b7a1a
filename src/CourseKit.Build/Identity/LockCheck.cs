using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Says that the lock file is not what a build would make of it.</summary>
internal static class LockCheck
{
    /// <param name="course">Without errors.</param>
    /// <param name="remembered">The lock before exporters noted in it what they made.</param>
    /// <param name="identities">The lock as a build would write it.</param>
    /// <param name="use">Nothing is found under <see cref="LockUse.Update"/>: the build is what puts it right; nor under
    /// <see cref="LockUse.Ignore"/>.</param>
    public static IEnumerable<Diagnostic> Run(
        Course course, IdentityLock remembered, IdentityLock identities, CourseFiles files, LockUse use)
    {
        if (use is LockUse.Update or LockUse.Ignore) return [];
        // One file, without the settings of its course, makes other notes of the same prompts: only which is which can be compared.
        if (files.Layout.OnlyFile is not null) identities = course.Identities.Whole(remembered);
        if (course.Identities.Previous is { } old) identities = AsOldAs(old, identities);
        if (course.Identities.Previous is { } previous)
        {
            return previous == identities ? [] : [LockOutOfDate.At(course, previous, identities)];
        }

        // One file needs no lock, nor does a course without prompts.
        if (files.Layout.OnlyFile is not null || identities.Prompts.IsEmpty) return [];
        if (use == LockUse.Locked) return [LockOutOfDate.Missing(identities)];
        return files.Settings is null ? [] : [LockMissing.At(identities)];
    }

    /// <summary>A lock of before one of these was kept is not out of date for that: addresses, decks, what is seen of notes, pictures, sides with commands expanded.</summary>
    private static IdentityLock AsOldAs(IdentityLock old, IdentityLock identities)
    {
        if (old.Pages.IsEmpty) identities = identities with { Pages = [] };
        if (old.Decks.IsEmpty) identities = identities with { Decks = [] };
        if (!old.Prompts.Any(prompt => !prompt.Pictures.IsEmpty)) identities = identities.Update(prompt => prompt with { Pictures = [] });
        if (!old.Prompts.Any(prompt => prompt.Expanded is not null || prompt.Former.Any(note => note.Expanded is not null)))
        {
            identities = WithNotes(identities.Update(prompt => prompt with { Expanded = null }), note => note with { Expanded = null });
        }

        return old.Prompts.Any(prompt => prompt.Anki?.Seen is not null)
            ? identities
            : WithNotes(identities.Update(prompt => prompt with { Anki = Unseen(prompt.Anki) }), note => note with { Anki = Unseen(note.Anki) });

        static AnkiNoteState? Unseen(AnkiNoteState? note) => note is null ? null : note with { Seen = null };

        static IdentityLock WithNotes(IdentityLock identities, Func<FormerNote, FormerNote> change) =>
            identities.Update(prompt => prompt with { Former = prompt.Former.Select(change).ToEquatableArray() });
    }
}
