using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkDead
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6055",
        Name = "link-dead",
        Severity = Severity.Warning,
        Loss = ReaderLoss.Missing,
        Title = "A link leads to nothing on another host",
        Explanation = """
            `coursekit check --links` asked the address, and its host says that there is nothing (404 or 410), or there is no such host. Find where the page went, or link to
            a copy of it in an archive. What should not be asked is listed in `course.yml` under `links:`, with `ignore:`.
            """,
        Bad = """
            $ printf -- '---\ntitle: A\n---\nSee [the paper](https://example.org/no-such-paper).\n' > index.md
            $ coursekit check --links .
            """,
        Good = """
            $ printf -- '---\ntitle: A\n---\nSee [the page](other.md).\n' > index.md && printf -- '---\ntitle: B\n---\nText.\n' > other.md
            $ coursekit check --links .
            """,
    };

    /// <param name="problem">For people, about the address: <c>its host answers 404</c>.</param>
    internal static Diagnostic At(Location location, string address, string problem) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' leads to nothing: {problem}")
        {
            Label = "leads to nothing",
            Hint = "Write where it is now, link to an archived copy, or take the link out.",
        };
}
