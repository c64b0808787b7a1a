using CourseKit.Syntax;

namespace CourseKit.Model;

public static class LinkBeyondOnePage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK4131",
        Name = "link-beyond-one-page",
        Severity = Severity.Warning,
        Title = "A page built alone links to another page",
        Explanation = """
            When one file is built, its course is that one page. A link to another content file is right for the whole course, but leads nowhere
            in this output.
            """,
        Bad = """
            $ cp index.md proxies.md
            $ echo '[Proxies](proxies.md) stand for what was meant.' >> index.md
            $ coursekit build index.md
            """,
        Good = """
            $ cp index.md proxies.md
            $ echo '[Proxies](proxies.md) stand for what was meant.' >> index.md
            $ coursekit build .
            """,
    };

    internal static Diagnostic At(Location location, string target) =>
        new(Rule, location, $"'{target}' is not built: this course is one page")
        {
            Label = "another page",
            Hint = "Build the folder to have both.",
        };
}
