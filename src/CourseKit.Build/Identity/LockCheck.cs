using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>Says that the lock file is not what a build would make of it.</summary>
internal static class LockCheck
{
    /// <param name="course">Without errors.</param>
    /// <param name="remembered">The lock before exporters noted in it what they made.</param>
    /// <param name="identities">The lock as a build would write it.</param>
    /// <param name="use">Nothing is found under <see cref="LockUse.Update"/>: the build is what puts it right; nor under <see cref="LockUse.Ignore"/>.</param>
    public static IEnumerable<Diagnostic> Run(Course course, IdentityLock remembered, IdentityLock identities, CourseFiles files, LockUse use)
    {
        if (use is LockUse.Update or LockUse.Ignore) return [];
        // One file, without the settings of its course, makes other notes of the same prompts: only which is which can be compared.
        if (files.Layout.OnlyFile is not null) identities = course.Identities.Whole(remembered);
        // A lock of before addresses were kept is not out of date for that.
        if (course.Identities.Previous is { Pages.IsEmpty: true }) identities = identities with { Pages = [] };
        if (course.Identities.Previous is { } previous) return previous == identities ? [] : [LockOutOfDate.At(course, previous, identities)];

        // One file needs no lock, nor does a course without prompts.
        if (files.Layout.OnlyFile is not null || identities.Prompts.IsEmpty) return [];
        if (use == LockUse.Locked) return [LockOutOfDate.Missing(identities)];
        return files.Settings is null ? [] : [LockMissing.At(identities)];
    }
}
