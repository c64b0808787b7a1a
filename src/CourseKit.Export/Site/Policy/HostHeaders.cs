using System.Text;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// <c>_headers</c>, in the form that Netlify and Cloudflare Pages read. Hosts join the rules that match an address, and of two policies
/// browsers keep both, so there is one rule for all files,
/// with what all pages need in sum; the policy in a page says what that page alone may do.
/// </summary>
internal static class HostHeaders
{
    /// <summary>Cloudflare Pages leaves out lines that are longer than 2,000 characters.</summary>
    private const int MostCharacters = 1_900;

    private const string UnsafeInline = "'unsafe-inline'";

    /// <param name="files">The site without this file.</param>
    public static IEnumerable<ExportJob> Jobs(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        if (site.IsTaken(SiteFiles.Headers)) yield break;
        var path = SitePath.Of(SiteFiles.Headers);
        yield return new ExportJob(
            path, () => ExportResult.Of(new OutputFile(path, new OutputContent.Bytes(Encoding.UTF8.GetBytes(Text(site, files))))));
    }

    private static string Text(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        var root = site.Course.Settings.BaseUrl?.AbsolutePath ?? "/";
        var text = new StringBuilder();
        text.Append(root).Append("*\n");
        if (Policy(site, files) is { } policy) text.Append("  Content-Security-Policy: ").Append(policy).Append('\n');
        text.Append("  X-Content-Type-Options: nosniff\n");
        // Their names hold a hash of their bytes.
        text.Append('\n').Append(root).Append(SiteFiles.ThemeFolder).Append("*\n  Cache-Control: public, max-age=31536000, immutable\n");
        return text.ToString();
    }

    /// <summary>Null where there is none, or where a document of the author's own, which nobody looked into, would come under it.</summary>
    private static string? Policy(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        var assets = site.Course.Assets.Values.ToList();
        if (site.Course.Settings.ContentPolicy.IsNone || assets.Exists(asset => HasEnding(asset, ".html", ".htm", ".xhtml"))) return null;
        var sum = WithoutHashes(PagePolicy.Sum(files));
        // A drawing that is opened by itself is a document too, and most have styles in them.
        if (assets.Exists(asset => HasEnding(asset, ".svg"))) sum.Add("style-src", UnsafeInline);
        var policy = PolicyText.Of(sum);
        return policy.Length <= MostCharacters ? policy : PolicyText.Of(WithoutHosts(sum));
    }

    /// <summary>Hashes of a whole course would be too many for a line; each page still carries its own.</summary>
    private static PolicySources WithoutHashes(PolicySources sources) => Map(
        sources, source => source.StartsWith("'sha", StringComparison.Ordinal) || source == "'unsafe-hashes'" ? UnsafeInline : source);

    private static PolicySources WithoutHosts(PolicySources sources) =>
        Map(sources, source => source.Contains('.', StringComparison.Ordinal) ? "https:" : source);

    private static PolicySources Map(PolicySources sources, Func<string, string> map)
    {
        var mapped = new PolicySources();
        foreach (var directive in sources.Directives) mapped.Add(directive, sources.Of(directive).Select(map));
        return mapped;
    }

    private static bool HasEnding(Asset asset, params string[] endings) =>
        endings.Any(ending => asset.OutputPath.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
