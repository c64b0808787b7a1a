using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkMoved
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6056",
        Name = "link-moved",
        Severity = Severity.Hint,
        Title = "A link of another host has moved for good",
        Explanation = """
            `coursekit check --links` asked the address, and its host says that it has moved for good. The old address works as long as somebody keeps it. Write the new one.
            """,
        Bad = """
            $ printf -- '---\ntitle: A\n---\nSee [the paper](http://example.org/paper).\n' > index.md
            $ coursekit check --links .
            """,
        Good = """
            $ printf -- '---\ntitle: A\n---\nSee [the page](other.md).\n' > index.md && printf -- '---\ntitle: B\n---\nText.\n' > other.md
            $ coursekit check --links .
            """,
    };

    internal static Diagnostic At(Location location, string address, Uri now) =>
        new(Rule, location, $"'{Excerpt.Of(address)}' has moved for good")
        {
            Label = "an old address",
            Hint = $"Write '{Excerpt.Of(now.AbsoluteUri, 200)}'.",
        };
}
