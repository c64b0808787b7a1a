using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LockMissing
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6108",
        Name = "lock-missing",
        Severity = Severity.Warning,
        Title = "The course has prompts and no lock file",
        Explanation = """
            Without `coursekit.lock.json` nobody knows which prompt is which after an edit: a reader's cards would be left behind, and new ones would
            begin without their history. `coursekit build` writes it beside `course.yml`; it belongs under version control like the pages. A folder
            without `course.yml`, or a single file, is read where it lies and not asked for one.
            """,
        Bad = """
            $ mkdir content && printf -- '---\ntitle: Proxies\n---\n{{< orbit_review >}}\nWhat is a proxy?\nA stand-in.\n{{< /orbit_review >}}\n' > content/page.md
            $ printf 'title: Proxies\n' > course.yml
            $ coursekit check .
            """,
        Good = """
            $ mkdir content && printf -- '---\ntitle: Proxies\n---\n{{< orbit_review >}}\nWhat is a proxy?\nA stand-in.\n{{< /orbit_review >}}\n' > content/page.md
            $ printf 'title: Proxies\n' > course.yml
            $ coursekit build .
            $ coursekit check .
            """,
    };

    public static Diagnostic At(IdentityLock next) =>
        new(Rule, Location.OfFile(IdentityLock.FileName), $"The course has {Prompts(next)} and no lock file that remembers which is which")
        {
            Hint = $"Run 'coursekit build' and commit {IdentityLock.FileName}.",
        };

    internal static string Prompts(IdentityLock identities) =>
        identities.Prompts.Count == 1 ? "1 prompt" : FormattableString.Invariant($"{identities.Prompts.Count} prompts");
}
