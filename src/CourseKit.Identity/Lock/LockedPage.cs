using CourseKit.Syntax;

namespace CourseKit.Model;

/// <summary>Where a page with prompts was last published: cards that learners have link there.</summary>
/// <param name="Path">Of the source file.</param>
/// <param name="Address">From the root of the site, as an alias is written: <c>/outer/proxies/</c>. Null for a page that was never
/// published under this path.</param>
/// <param name="FormerAddresses">Those it had before, under this path or another. In ordinal order, without <paramref
/// name="Address"/>.</param>
public sealed record LockedPage(string Path, string? Address, EquatableArray<string> FormerAddresses)
{
    /// <summary>The name of a file that its folder's address serves.</summary>
    internal const string IndexFile = "index.html";

    /// <summary>The address of an output file as an alias is written; <c>%</c> and <c>#</c> would mean something else there.</summary>
    public static string AddressOf(string outputPath)
    {
        var isIndex = outputPath == IndexFile || outputPath.EndsWith("/" + IndexFile, StringComparison.Ordinal);
        var path = isIndex ? outputPath.Substring(0, outputPath.Length - IndexFile.Length) : outputPath;
        return "/" + path.Replace("%", "%25").Replace("#", "%23");
    }
}
