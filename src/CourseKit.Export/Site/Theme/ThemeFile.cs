using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>A file of a theme: of the default one, or of a course's <c>templates/</c> folder that takes the place of one.</summary>
/// <param name="Name">Its path inside the theme: <c>page.html</c>, <c>assets/styles/5-prose.css</c>.</param>
public abstract record ThemeFile(string Name)
{
    public const string CourseFolder = "templates/";

    /// <summary>Everything of the theme that is not a template: styles, and files that templates refer to.</summary>
    internal const string AssetFolder = "assets/";

    internal const string StyleFolder = "assets/styles/";

    /// <summary>A template or a style sheet.</summary>
    /// <param name="Source">The text; its path is what a diagnostic names.</param>
    public sealed record Text(string Name, SourceText Source) : ThemeFile(Name);

    /// <summary>A picture, a font, a script of a course's theme: copied as it is.</summary>
    /// <param name="Path">Where it lies in the course folder.</param>
    /// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal.</param>
    public sealed record Asset(string Name, string Path, string Hash) : ThemeFile(Name);

    /// <summary>True when a file of the course is part of its theme and must be read as text.</summary>
    public static bool IsText(string coursePath)
    {
        var name = NameOf(coursePath);
        return name is not null && (!name.StartsWith(AssetFolder, StringComparison.Ordinal) || IsStyle(name));
    }

    /// <summary>The name in the theme of a file of the course; null for a file outside <c>templates/</c>.</summary>
    public static string? NameOf(string coursePath) =>
        coursePath.StartsWith(CourseFolder, StringComparison.Ordinal) ? coursePath[CourseFolder.Length..] : null;

    internal static bool IsStyle(string name) =>
        name.StartsWith(StyleFolder, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
}
