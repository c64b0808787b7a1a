namespace CourseKit.Model;

/// <summary>
/// The files that a page refers to. A course of one file has no folder of its own to list, so whoever reads it looks for these
/// and gives those that exist as <see cref="CourseInput.Assets"/>.
/// </summary>
public static class LocalFiles
{
    /// <summary>Paths beside the page, in ordinal order; never one that leads out of its folder or is hidden.</summary>
    public static IReadOnlyList<string> Of(CoursePage page)
    {
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var folder = RelativePath.FolderOf(page.Path);
        var targets = page.Body.Links.Select(link => link.Target);
        if (page.Image is { } image) targets = targets.Append(image.Value);
        foreach (var target in targets.Select(target => target.Trim()))
        {
            if (LinkAddress.SchemeOf(target) is not null || target.StartsWith("//", StringComparison.Ordinal)) continue;
            var address = LinkAddress.Of(target);
            if (!address.NamesFile) continue;
            var path = RelativePath.Combine(address.IsRooted ? "" : folder, address.PlainPath);
            if (path is { Length: > 0 } && path != page.Path && !CourseLayout.IsHidden(path)) files.Add(path);
        }

        return [.. files];
    }
}
