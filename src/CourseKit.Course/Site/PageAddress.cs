using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where a page goes: pretty addresses as Hugo makes them, so that a course that moves here keeps its links.</summary>
internal static class PageAddress
{
    public const string IndexFile = LockedPage.IndexFile;

    /// <summary>
    /// The output file of a page; a value that cannot be one is reported and the address that the file's place gives is used.
    /// </summary>
    public static string Of(CoursePage page, CourseLayout layout, Action<Diagnostic> report)
    {
        var path = ContentPath.Of(page.Path, layout);
        if (page.Url is { } url)
        {
            if (OutputPathOf(url.Value, "", out var problem) is { } output) return output;
            report(InvalidAddress.At("url", url, problem));
        }

        var folder = OfFolder(path.Folder);
        if (path.Role == ContentRole.Section)
        {
            if (page.Slug is { } ignored) report(AddressWithoutEffect.Slug(ignored));
            return folder + IndexFile;
        }

        var name = path.Stem;
        if (path.Role == ContentRole.Bundle)
        {
            var own = path.Folder.TrimEnd('/');
            (folder, name) = (OfFolder(RelativePath.FolderOf(own)), RelativePath.NameOf(own));
        }

        return folder + SiteAddress.Slug(SlugOf(page, report) ?? name) + "/" + IndexFile;
    }

    /// <summary>The address of an output file, ready for <c>href</c>.</summary>
    public static string UrlOf(string outputPath) => SiteAddress.Encode(
        outputPath == IndexFile || outputPath.EndsWith("/" + IndexFile, StringComparison.Ordinal)
            ? outputPath.Substring(0, outputPath.Length - IndexFile.Length)
            : outputPath);

    public static string OfFolder(string folder) =>
        string.Concat(folder.Split('/').Where(part => part.Length > 0).Select(part => SiteAddress.Slug(part) + "/"));

    /// <summary>The output file of an address that the author wrote out; null, and why, when it cannot be one.</summary>
    /// <param name="folder">What a relative address is relative to, with its slash.</param>
    public static string? OutputPathOf(string address, string folder, out string problem)
    {
        problem = ProblemOf(address);
        if (problem.Length > 0) return null;
        var decoded = UnicodeComposition.Compose(SiteAddress.Decode(address));
        var path = RelativePath.Combine(decoded.StartsWith("/", StringComparison.Ordinal) ? "" : folder, decoded);
        if (path is null || decoded.IndexOfAny(_notInFileNames) >= 0)
        {
            problem = path is null ? "leads out of the site" : "has a character that file names cannot have";
            return null;
        }

        if (path.Length == 0) return IndexFile;
        var name = RelativePath.NameOf(path);
        var isFile = !decoded.EndsWith("/", StringComparison.Ordinal) && name.IndexOf('.') > 0;
        return isFile ? path : path + "/" + IndexFile;
    }

    private static readonly char[] _notInFileNames =
        [.. "<>:\"|?*\\", .. Enumerable.Range(0, 32).Select(code => (char)code), '\x7F'];

    private static string? SlugOf(CoursePage page, Action<Diagnostic> report)
    {
        if (page.Slug is not { } slug) return null;
        var isOnePart = slug.Value.Trim().Length > 0 && slug.Value.IndexOfAny(['/', '\\', '?']) < 0 && slug.Value.Trim('.').Length > 0;
        if (isOnePart) return slug.Value;
        report(InvalidAddress.At("slug", slug, "is not one part of an address"));
        return null;
    }

    private static string ProblemOf(string address)
    {
        if (address.Trim().Length == 0) return "is empty";
        if (address.StartsWith("//", StringComparison.Ordinal) || address.IndexOf("://", StringComparison.Ordinal) >= 0)
        {
            return "names a host";
        }

        return address.IndexOfAny(['?', '#']) >= 0 ? "has a query or fragment" : "";
    }
}
