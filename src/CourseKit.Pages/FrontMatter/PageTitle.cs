using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>The title of a page, made up when its author gave none.</summary>
public static class PageTitle
{
    /// <summary>
    /// The front matter's title; else the text of the page's first heading of level 1; else the file's name (its folder's, for
    /// <c>index.md</c> and <c>_index.md</c>), and then the lack is reported. Not reported when the front matter
    /// is broken: the title may be what could not be read, and the author has been told.
    /// </summary>
    /// <param name="firstHeading">The text of the first level-1 heading; null when there is none.</param>
    /// <param name="diagnostics">What has been found on this page so far; a finding is added.</param>
    /// <param name="beginsWithIt">Whether the page begins with that heading, which then is its title and is shown as such.</param>
    public static string Of(
        PageSettings settings, FrontMatter? frontMatter, string? firstHeading, SourceText source, ICollection<Diagnostic> diagnostics, bool beginsWithIt = false)
    {
        if (settings.Title is { } title && title.Value.Trim().Length > 0) return title.Value.Trim();
        var madeUp = string.IsNullOrWhiteSpace(firstHeading) ? HumanName.Of(NameOf(source.Path)) : firstHeading!.Trim();
        if (settings.Title is { } empty) diagnostics.Add(MissingTitle.Empty(empty, madeUp));
        else if (!beginsWithIt && !FrontMatterFindings.IsBroken(diagnostics)) diagnostics.Add(MissingTitle.At(source, frontMatter, madeUp));
        return madeUp;
    }

    private static string NameOf(string path)
    {
        var parts = path.Split('/');
        var name = parts[parts.Length - 1];
        var dot = name.LastIndexOf('.');
        if (dot > 0) name = name.Substring(0, dot);
        return name is "index" or "_index" && parts.Length > 1 ? parts[parts.Length - 2] : name;
    }
}
