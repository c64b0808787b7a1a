using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class CommittedLockUnreadable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6031",
        Name = "committed-lock-unreadable",
        Severity = Severity.Hint,
        Title = "The lock file of the last commit cannot be read",
        Explanation = """
            The lock file of the last commit says what readers have. A prompt that was typed, built and deleted again since then is nobody's, and is forgotten; one that was
            committed is retired, and its id is never given to another. When the committed lock is damaged, or was written by a newer CourseKit, nobody can tell the
            two apart, and every prompt that went is retired. Commit the lock that the build writes, and the next build knows again.
            """,
        Bad = """
            $ git init -q . && echo '{}' > coursekit.lock.json && git add . && git commit -q -m 'A damaged lock' && rm coursekit.lock.json
            $ printf -- '---\ntitle: A\n---\n{{< orbit_review >}}\nWhy?\nBecause.\n{{< /orbit_review >}}\n' > index.md && touch course.yml
            $ coursekit build . && printf -- '---\ntitle: A\n---\nText.\n' > index.md
            $ coursekit build .
            """,
        Good = """
            $ git init -q . && touch course.yml
            $ printf -- '---\ntitle: A\n---\n{{< orbit_review >}}\nWhy?\nBecause.\n{{< /orbit_review >}}\n' > index.md
            $ coursekit build . && git add . && git commit -q -m 'A lock' && printf -- '---\ntitle: A\n---\nText.\n' > index.md
            $ coursekit build .
            """,
    };

    /// <param name="revision">Git's name of the commit: <c>HEAD</c>.</param>
    /// <param name="why">What reading it found.</param>
    public static Diagnostic At(string revision, Diagnostic why) =>
        new(Rule, Location.OfFile(IdentityLock.FileName), $"The lock file at {revision} cannot be read: {why.Message}")
        {
            Hint = "What went since the last build is kept as retired, for readers may have it. Commit the lock that this build writes.",
        };
}
