using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>
/// Settings that the page of a folder hands down, as <c>cascade</c> in Hugo does: to itself and to every page below, where no nearer page
/// states them.
/// </summary>
/// <param name="Settings">Without the target; spans are those of <paramref name="Source"/>.</param>
/// <param name="Place">Of the rule, to say that it reaches nothing.</param>
public sealed record CascadeRule(CascadeTarget Target, MappingNode Settings, SourceText Source, DataFormat Format, Location Place);

/// <summary>Which pages a rule is for. What is null is not asked.</summary>
/// <param name="Path">Of the page from the root of the content, as Hugo's logical path: <c>/books/one</c>.</param>
/// <param name="Kind"><c>home</c>, <c>section</c> or <c>page</c>.</param>
/// <param name="Language">The tag of the page's language.</param>
/// <param name="Environment">Every build here is <c>production</c>.</param>
public sealed record CascadeTarget(GlobPattern? Path, GlobPattern? Kind, GlobPattern? Language, GlobPattern? Environment)
{
    private const string Production = "production";

    public static CascadeTarget All { get; } = new(null, null, null, null);

    /// <param name="file">The path of the page.</param>
    /// <param name="language">Of the page, or else of the course.</param>
    internal bool Matches(PageKind kind, ContentPath path, string file, string language) =>
        (Kind is null || Kind.Matches(kind.ToString().ToLowerInvariant()))
        && (Environment is null || Environment.Matches(Production))
        && (Language is null || Language.Matches(language.ToLowerInvariant()))
        && (Path is null || Path.Matches(LogicalPath(path)) || Path.Matches(FilePath(path, file)));

    /// <summary>In lower case and with hyphens for blanks; of a folder's own page and of a bundle the folder.</summary>
    private static string LogicalPath(ContentPath path)
    {
        var plain = path.Role == ContentRole.Page ? path.Folder + path.Stem : path.Folder.TrimEnd('/');
        return "/" + plain.ToLowerInvariant().Replace(' ', '-');
    }

    /// <summary>Up to version 0.122 Hugo compared the path of the file.</summary>
    private static string FilePath(ContentPath path, string file) => "/" + (path.Folder + RelativePath.NameOf(file)).ToLowerInvariant();
}

/// <summary>A setting that was handed down, and where it stands.</summary>
public sealed record HandedDownSetting(DataEntry Entry, SourceText Source);
