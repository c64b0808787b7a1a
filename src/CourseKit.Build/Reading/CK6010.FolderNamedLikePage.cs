using CourseKit.Syntax;

namespace CourseKit.Build;

public static class FolderNamedLikePage
{
    public static readonly Rule Rule = new(typeof(FolderNamedLikePage))
    {
        Code = "CK6010",
        Name = "folder-named-like-page",
        Severity = Severity.Error,
        CanBeLowered = true,
    };

    /// <param name="path">Of the folder, relative to the course folder.</param>
    public static Diagnostic At(string path) =>
        new(Rule, Location.OfFile(path), $"'{path}' is a folder but is named like a page")
        {
            Label = "read as a folder",
            Hint = $"Rename it to '{Path.ChangeExtension(path, null)}'.",
        };
}
