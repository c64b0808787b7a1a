using System.Text.Encodings.Web;
using System.Text.Json;
using CourseKit.Model;

namespace CourseKit.Export;

/// <summary>
/// The course as an app that works without the network: a manifest, a service worker, a page for what is not there. Where it is turned
/// off the worker is one that takes a former one
/// away, for browsers go on with a worker that they have until they are given another.
/// </summary>
internal static class OfflineApp
{
    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What needs to know nothing of other files.</summary>
    public static IEnumerable<ExportJob> Jobs(SiteContext site)
    {
        if (!site.View.HasOffline)
        {
            if (!site.IsTaken(SiteFiles.Worker)) yield return Job(SiteFiles.Worker, () => OfflineAssets.Worker(isRemoval: true));
            yield break;
        }

        foreach (var file in OfflineAssets.Files) yield return new ExportJob(file.Path, () => ExportResult.Of(file));
        if (!site.IsTaken(SiteFiles.Manifest))
        {
            yield return Job(SiteFiles.Manifest, () => Json(json => WriteManifest(site.Course.Settings, json)));
        }

        var page = SiteFiles.OfflinePage;
        yield return new ExportJob(SitePath.Of(page), () => site.Write("offline.html", site.Pages.OfOffline(), page));
    }

    /// <param name="files">The site without these.</param>
    public static IEnumerable<ExportJob> LastJobs(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        if (!site.View.HasOffline) yield break;
        var list = new Lazy<OfflineFiles>(() => OfflineFiles.Of(site, files));
        yield return Job(SiteFiles.Worker, () => WriteWorker(site, list.Value));
        yield return new ExportJob(
            SitePath.Of(SiteFiles.OfflineList),
            () => list.Value.IsSmall ? ExportResult.Of(File(SiteFiles.OfflineList, Json(list.Value.Write))) : new ExportResult([], []));
    }

    /// <summary>Its settings, then the script.</summary>
    private static byte[] WriteWorker(SiteContext site, OfflineFiles files)
    {
        var settings = Json(json =>
        {
            json.WriteStartObject();
            json.WriteString("version", files.Version);
            json.WriteStartArray("shell");
            foreach (var address in Shell(site)) json.WriteStringValue(address);
            json.WriteEndArray();
            if (files.IsSmall)
            {
                json.WriteStartObject("whole");
                json.WriteNumber("files", files.Count);
                json.WriteNumber("bytes", files.Bytes);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
        return [.. "const coursekitOffline = "u8, .. settings, .. ";\n"u8, .. OfflineAssets.Worker(isRemoval: false)];
    }

    /// <summary>The page for what is not there, and what it loads.</summary>
    private static IEnumerable<string> Shell(SiteContext site)
    {
        yield return SiteFiles.OfflinePage[..^"index.html".Length];
        yield return site.Theme.Assets.Style;
        yield return PageScripts.Early;
        yield return PageScripts.Page;
        yield return OfflineAssets.Script;
        if (site.Search is not null) yield return SearchScript.Address;
    }

    /// <summary>Members of the Web Application Manifest. Addresses are relative to it, so the site may lie under any path.</summary>
    private static void WriteManifest(CourseSettings settings, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", "./");
        json.WriteString("name", settings.Title);
        if (settings.Description is { } description) json.WriteString("description", description);
        json.WriteString("lang", settings.Language);
        json.WriteString("start_url", "./");
        json.WriteString("scope", "./");
        json.WriteString("display", "standalone");
        json.WriteString("background_color", "#fffdf9");
        json.WriteString("theme_color", "#1f5c99");
        json.WriteStartArray("icons");
        foreach (var (address, sizes, type) in OfflineAssets.Icons)
        {
            // One purpose an entry: an icon that is both is shown too small where it is not masked.
            foreach (var purpose in new[] { "any", "maskable" })
            {
                json.WriteStartObject();
                json.WriteString("src", address);
                json.WriteString("sizes", sizes);
                json.WriteString("type", type);
                json.WriteString("purpose", purpose);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ExportJob Job(string path, Func<byte[]> write) => new(SitePath.Of(path), () => ExportResult.Of(File(path, write())));

    private static OutputFile File(string path, byte[] bytes) => new(SitePath.Of(path), new OutputContent.Bytes(bytes));

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _json)) write(json);
        return bytes.ToArray();
    }
}
