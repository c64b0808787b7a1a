using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkNotAsked
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6057",
        Name = "link-not-asked",
        Severity = Severity.Hint,
        Title = "It could not be learned whether a link leads anywhere",
        Explanation = """
            `coursekit check --links` asked the address and got no answer that says whether it is there: the host is busy, wants a password, refuses programs, or is this machine or
            one of a local network, which is asked only with `--allow-private`. Or it did not ask: the `robots.txt` of the host has a line against it under `User-agent: CourseKit` or `*`, or the
            host could not say whether it has one. Look at it yourself. What should not be asked again is listed in `course.yml` under `links:`, with
            `ignore:`.
            """,
        Bad = """
            $ printf -- '---\ntitle: A\n---\nSee [the paper](http://127.0.0.1:9/paper).\n' > index.md
            $ coursekit check --links .
            """,
        Good = """
            $ printf -- '---\ntitle: A\n---\nSee [the page](other.md).\n' > index.md && printf -- '---\ntitle: B\n---\nText.\n' > other.md
            $ coursekit check --links .
            """,
    };

    /// <param name="problem">For people, about the address: <c>its host answers 503</c>.</param>
    internal static Diagnostic At(Location location, string address, string problem) =>
        new(Rule, location, $"Whether '{Excerpt.Of(address)}' leads anywhere is not known: {problem}")
        {
            Label = "not known",
            Hint = "Open it in a browser. 'ignore' under 'links' in course.yml leaves it out.",
        };
}
