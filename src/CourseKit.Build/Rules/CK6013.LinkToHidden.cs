using CourseKit.Syntax;

namespace CourseKit.Build;

public static class LinkToHidden
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6013",
        Name = "link-to-hidden",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A symbolic link leads to a hidden file or folder",
        Explanation = """
            A file or folder whose name begins with a dot is hidden: editors, version control and tools keep their things there (`.git/config`, `.env`),
            passwords among them. A link under another name does not make it public: it is not followed, and the file is neither read nor published.
            """,
        Bad = """
            $ printf 'key=1\n' > .env
            $ ln -s .env key.txt
            $ coursekit check .
            """,
        Good = """
            $ printf 'a measure that stands in\n' > proxy.txt
            $ ln -s proxy.txt notes.txt
            $ printf -- '---\ntitle: Proxies\n---\n' > index.md
            $ coursekit check .
            """,
    };

    /// <param name="path">Of the link, or of what was reached through it; relative to the course folder.</param>
    /// <param name="hidden">Where it leads, relative to the course folder.</param>
    public static Diagnostic At(string path, string hidden) =>
        new(Rule, Location.OfFile(path), $"'{path}' leads to '{hidden}', which is hidden")
        {
            Label = "not followed",
            Hint = "Delete the link. If readers may see the file, give it a name without the dot.",
        };
}
