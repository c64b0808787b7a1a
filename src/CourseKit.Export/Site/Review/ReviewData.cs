using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Export;

/// <summary>
/// What the page <c>review/</c> needs of the whole course: an index of all questions, and their sides in files of which it loads those that
/// are due. They are classic scripts that hand their data over, because a page from a disk may read no other file. The shapes are those of
/// <c>courseData.ts</c> in CourseKit.Web.
/// </summary>
internal static class ReviewData
{
    private static readonly JsonWriterOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Nothing for a course without questions, or with all of them in Orbit.</summary>
    public static IEnumerable<ExportJob> Jobs(SiteContext site)
    {
        if (!site.Course.Pages.Any(page => site.View.HasReview(page.Page))) yield break;
        foreach (var file in ReviewAssets.Files) yield return new ExportJob(file.Path, () => ExportResult.Of(file));

        var pages = site.Questions;
        if (pages.Files.Count == 0) yield break;
        yield return Job(SiteFiles.ReviewIndex, () => Script("index(", json => WriteIndex(site, pages, json)));
    }

    /// <summary>
    /// The sides of a page's questions as the page of all questions shows them: kept until all pages are written, since this is when the
    /// page's Markdown is there.
    /// </summary>
    public static void Read(SiteContext site, EmbedContext shown)
    {
        if (site.Questions.Of(shown.Page) is { } page) page.Sides = WriteSides(page, shown);
    }

    /// <summary>The files of sides, once all pages have been read.</summary>
    public static IEnumerable<ExportJob> SideJobs(SiteContext site)
    {
        for (var i = 0; i < site.Questions.Files.Count; i++)
        {
            var file = i;
            yield return Job(NameOf(file), () => Sides(file, site.Questions.Files[file]));
        }
    }

    /// <summary>The page itself. What questions show, their own pages are allowed to show, and so is this one.</summary>
    /// <param name="files">The rest of the site.</param>
    public static IEnumerable<ExportJob> LastJobs(SiteContext site, IReadOnlyList<OutputFile> files)
    {
        var path = SiteFiles.ReviewPage;
        if (site.View.Review is null || site.IsTaken(path)) yield break;
        yield return new ExportJob(
            SitePath.Of(path), () => site.Write("review.html", Page(site), path, SitePath.RootFrom(path), PagePolicy.ShownOn(files)));
    }

    private static PageView Page(SiteContext site) => site.Pages.OfReview() with
    {
        Styles = [.. site.MayHaveMaths ? [MathsAssets.Style] : (string[])[], ReviewAssets.Style],
        Scripts = [.. site.MayHaveMaths ? [MathsAssets.Script] : (string[])[], ReviewAssets.Script, SiteFiles.ReviewIndex],
    };

    private static ExportJob Job(string path, Func<ReadOnlyMemory<byte>> write) =>
        new(SitePath.Of(path), () => ExportResult.Of(new OutputFile(SitePath.Of(path), new OutputContent.Bytes(write()))));

    private static string NameOf(int file) => $"{SiteFiles.ReviewDataFolder}questions-{Text(file + 1)}.js";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <param name="call">The method's name and what stands before the data.</param>
    private static ReadOnlyMemory<byte> Script(string call, Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write("coursekitReview."u8);
        bytes.Write(Encoding.UTF8.GetBytes(call));
        using (var json = new Utf8JsonWriter(bytes, _json)) write(json);
        bytes.Write(");\n"u8);
        return bytes.WrittenMemory;
    }

    private static void WriteIndex(SiteContext site, ReviewPages pages, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("version", 1);
        json.WriteString("course", site.Course.Settings.Id);
        json.WriteStartArray("files");
        for (var i = 0; i < pages.Files.Count; i++) json.WriteStringValue(NameOf(i));
        json.WriteEndArray();
        json.WriteStartArray("pages");
        for (var i = 0; i < pages.Files.Count; i++)
        {
            foreach (var page in pages.Files[i]) WritePage(site, page, i, json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePage(SiteContext site, ReviewPage page, int file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("title", page.Page.Page.Title);
        json.WriteString("url", page.Page.Url);
        json.WriteNumber("file", file);
        json.WriteStartArray("prompts");
        foreach (var question in page.Questions)
        {
            json.WriteStartObject();
            json.WriteString("key", question.Key);
            json.WriteString("anchor", $"review-{Text(question.Block.Number)}-{Text(question.Number)}");
            if (question.Prompt.Kind == PromptKind.Cloze)
            {
                var numbers = site.NumbersOf(question.Prompt);
                json.WriteStartArray("deletions");
                for (var i = 0; i < question.Prompt.Deletions.Count; i++) json.WriteNumberValue(numbers[i]);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static ReadOnlyMemory<byte> Sides(int file, IReadOnlyList<ReviewPage> pages)
    {
        var bytes = new ArrayBufferWriter<byte>();
        bytes.Write(Encoding.UTF8.GetBytes($"coursekitReview.sides({Text(file)}, {{"));
        var isFirst = true;
        // A page that could not be written has said why, and the site is not published.
        foreach (var sides in pages.Select(page => page.Sides).OfType<byte[]>())
        {
            if (!isFirst) bytes.Write(","u8);
            isFirst = false;
            bytes.Write(sides);
        }

        bytes.Write("});\n"u8);
        return bytes.WrittenMemory;
    }

    /// <returns>The members of a JSON object, without its braces.</returns>
    private static byte[] WriteSides(ReviewPage page, EmbedContext shown)
    {
        var embeds = new SiteEmbeds(shown with { ShownAt = SiteFiles.ReviewFolder });
        var blocks = new Dictionary<int, ReviewView>();
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, _json))
        {
            json.WriteStartObject();
            foreach (var question in page.Questions)
            {
                var number = question.Block.Number;
                if (!blocks.TryGetValue(number, out var block)) blocks.Add(number, block = embeds.ViewOf(question.Block));
                var sides = block.Prompts[question.Number - 1];
                json.WriteStartArray(question.Key);
                json.WriteStringValue(sides.Question);
                json.WriteStringValue(sides.Answer);
                if (sides.ReportUrl is not null || sides.EditUrl is not null)
                {
                    json.WriteStringValue(sides.ReportUrl);
                    json.WriteStringValue(sides.EditUrl);
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return bytes.WrittenSpan[1..^1].ToArray();
    }
}
