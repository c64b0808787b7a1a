using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FolderNamedLikePage
{
    public static readonly Rule Rule = new()
    {
        Code = "CK6010",
        Name = "folder-named-like-page",
        Severity = Severity.Error,
        CanBeLowered = true,
        Title = "A folder is named like a page",
        Explanation = """
            The folder's name ends in `.md` or another ending of pages. It is read as what it is, a folder, and its address on the site has the
            ending in it, which is rarely meant.
            """,
        Bad = """
            === tampering.md/index.md
            ---
            title: Reward tampering
            ---
            An agent that can edit its own reward has little reason to earn it.
            """,
        Good = """
            === tampering/index.md
            ---
            title: Reward tampering
            ---
            An agent that can edit its own reward has little reason to earn it.
            """,
    };

    /// <param name="path">Of the folder, relative to the course folder.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a folder but is named like a page")
        {
            Label = "read as a folder",
            Hint = $"Rename it to '{Path.ChangeExtension(path, null)}'.",
        };
}
