namespace CourseKit.Model;

internal enum ContentRole
{
    Page,

    /// <summary><c>name/index.md</c>: the page of a folder that holds its own files.</summary>
    Bundle,

    /// <summary><c>_index.md</c>: the page of a section. <c>index.md</c> at the root is one too, that of the home page.</summary>
    Section,
}

/// <summary>What the place and name of a content file say.</summary>
/// <param name="Folder">Relative to the content folder, with its slash; empty for the root.</param>
/// <param name="Stem">The file's name without its ending.</param>
internal sealed record ContentPath(string Folder, string Stem, ContentRole Role)
{
    public static ContentPath Of(string path, CourseLayout layout)
    {
        var relative = layout.RelativeToContent(path);
        var folder = RelativePath.FolderOf(relative);
        var stem = RelativePath.StemOf(relative);
        var role = stem switch
        {
            _ when layout.OnlyFile is not null => ContentRole.Section,
            "_index" => ContentRole.Section,
            "index" => folder.Length == 0 ? ContentRole.Section : ContentRole.Bundle,
            _ => ContentRole.Page,
        };
        return new ContentPath(layout.OnlyFile is null ? folder : "", stem, role);
    }

    public PageKind Kind => Role != ContentRole.Section ? PageKind.Page : Folder.Length == 0 ? PageKind.Home : PageKind.Section;
}
