using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockNotWritable
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6109",
        Name = "lock-not-writable",
        Severity = Severity.Error,
        Title = "The lock file cannot be written",
        Explanation = """
            The build changes `coursekit.lock.json`, and the system refuses: the course folder is read-only, belongs to someone else, or is full. The
            output was not replaced either, for it would show readers prompts that nothing remembers.
            """,
        Bad = """
            $ mkdir -p week/content && printf -- '---\ntitle: Proxies\n---\n{{< orbit_review >}}\nWhat is a proxy?\nA stand-in.\n{{< /orbit_review >}}\n' > week/content/page.md
            $ chmod 555 week
            $ coursekit build week --output out; code=$?; chmod 755 week; exit $code
            """,
        Good = """
            $ mkdir -p week/content && printf -- '---\ntitle: Proxies\n---\n{{< orbit_review >}}\nWhat is a proxy?\nA stand-in.\n{{< /orbit_review >}}\n' > week/content/page.md
            $ coursekit build week --output out
            """,
    };

    /// <param name="path">As the user can read it.</param>
    /// <param name="reason">For people: <c>access is denied</c>.</param>
    public static Diagnostic At(string path, string reason) =>
        new(Rule, Location.OfFile(path), $"The lock file cannot be written: {reason}")
        {
            Hint = "Make the course folder writable. To build what was committed and change nothing beside it, use --locked.",
        };
}
