using System.IO.Compression;
using System.Text;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>What is held back stands in no file that readers get, whatever the file is.</summary>
public sealed class WithheldPageTests
{
    private const string Others = """
        === course.yml
        id: paper
        title: Paper
        base_url: https://example.org/paper/
        === content/_index.md
        ---
        title: Paper
        ---
        === content/folds/_index.md
        ---
        title: Folds
        SECTION
        ---
        === content/folds/valley.md
        ---
        title: Valley folds
        ---

        A fold that opens upwards.

        {{<orbit_review>}}
        Q: What is a valley fold?
        A: One that opens upwards.
        {{</orbit_review>}}
        """;

    private const string Hidden = """

        === content/folds/hidden/index.md
        ---
        title: Xylograph
        tags: [xylograph]
        aliases: [/xylograph-of-old/]
        SETTING
        ---

        ## Xylograph heading

        ![Xylograph picture](xylograph.svg)

        {{<orbit_review>}}
        Q: What is a xylograph?
        A: A xylograph is an engraving on wood.
        {{</orbit_review>}}
        === content/folds/hidden/xylograph.svg
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><title>xylograph</title></svg>
        """;

    [Theory]
    [InlineData("draft: true", "x: 1")]
    [InlineData("build: {render: never}", "x: 1")]
    [InlineData("headless: true", "x: 1")]
    [InlineData("expiryDate: 2001-01-01", "x: 1")]
    [InlineData("publishDate: 2999-01-01", "x: 1")]
    [InlineData("x: 1", "cascade: {draft: true, target: {path: /folds/hidden}}")]
    [InlineData("x: 1", "cascade: {build: {render: never}, target: {path: '/folds/*', kind: page}}")]
    public void A_page_that_is_left_out_stands_in_no_file(string setting, string section)
    {
        var files = Build(setting, section);

        Assert.DoesNotContain(files, file => file.Path.Contains("hidden", StringComparison.Ordinal)
            || file.Path.Contains("xylograph", StringComparison.Ordinal));
        Assert.Empty(Naming(files));
    }

    [Theory]
    [InlineData("build: {list: never}", "x: 1")]
    [InlineData("unlisted: true", "x: 1")]
    [InlineData("x: 1", "cascade: {build: {list: never}, target: {path: /folds/hidden}}")]
    public void A_page_that_is_not_listed_stands_in_its_own_files_only(string setting, string section) =>
        Assert.Equal(
            ["site/folds/hidden/index.html", "site/folds/hidden/xylograph.HASH.svg", "site/xylograph-of-old/index.html"],
            Naming(Build(setting, section)).Select(WithoutHash));

    [Fact]
    public void A_page_of_a_local_list_stands_on_the_page_of_its_folder_too() =>
        Assert.Equal(
            ["site/folds/hidden/index.html", "site/folds/hidden/xylograph.HASH.svg", "site/folds/index.html",
                "site/xylograph-of-old/index.html"],
            Naming(Build("build: {list: local}", "x: 1")).Select(WithoutHash));

    [Fact]
    public void A_page_that_is_not_listed_is_reviewed_by_itself_where_no_other_page_has_questions()
    {
        var files = Build("build: {list: never}", "x: 1", Others[..Others.IndexOf("{{<orbit_review>}}", StringComparison.Ordinal)]);

        var page = Text(files.Single(file => file.Path == "site/folds/hidden/index.html"));
        var script = files.Single(file => file.Path.StartsWith("site/_theme/review", StringComparison.Ordinal)
            && file.Path.EndsWith(".js", StringComparison.Ordinal));
        Assert.Contains(script.Path["site/".Length..], page, StringComparison.Ordinal);
        Assert.DoesNotContain(files, file => file.Path is "site/review/index.html" or "decks/paper.apkg");
    }

    [Fact]
    public void The_sitemap_says_what_a_page_says_and_leaves_out_what_is_to_be_left_out()
    {
        var named = Text(Build("sitemap: {changefreq: weekly, priority: 0.8}", "x: 1").Single(file => file.Path == "site/sitemap.xml"));
        var left = Build("sitemap: {disable: true}", "x: 1");

        Assert.Contains("<loc>https://example.org/paper/folds/hidden/</loc><changefreq>weekly</changefreq><priority>0.8</priority>", named, StringComparison.Ordinal);
        Assert.DoesNotContain("/folds/hidden/", Text(left.Single(file => file.Path == "site/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("site/folds/index.html", Naming(left));
    }

    [Fact]
    public void Menus_and_cards_use_the_short_title_and_the_summary_and_the_head_has_the_keywords()
    {
        var files = Build("linkTitle: Wood\nsummary: All about wood.\nkeywords: [wood, cut]", "x: 1");

        var folder = Text(files.Single(file => file.Path == "site/folds/index.html"));
        var page = Text(files.Single(file => file.Path == "site/folds/hidden/index.html"));
        Assert.Contains(">Wood</a>", folder, StringComparison.Ordinal);
        Assert.Contains("<p>All about wood.</p>", folder, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"keywords\" content=\"wood, cut\">", page, StringComparison.Ordinal);
        Assert.Contains("<h1>Xylograph</h1>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_has_the_note_of_a_page_that_is_withheld_keeps_its_picture()
    {
        var texts = Texts("x: 1", "x: 1", Others);
        texts["content/folds/hidden/index.md"] = texts["content/folds/hidden/index.md"]
            .Replace("an engraving", "![wood](xylograph.svg) an engraving", StringComparison.Ordinal);
        var first = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        texts[IdentityLock.FileName] = first.LockText!;
        texts["content/folds/hidden/index.md"] = texts["content/folds/hidden/index.md"]
            .Replace("x: 1", "draft: true", StringComparison.Ordinal);

        var files = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples).Files;

        var package = AnkiPackageReader.Read("paper.apkg",
            ((OutputContent.Bytes)files.Single(file => file.Path == "decks/paper.apkg").Content).Data.ToArray()).Package!;
        Assert.Contains(package.Notes, note => note.Cards == 0
            && note.Fields[1].Contains($"<img src=\"{package.Media.Single()}\"", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => file.Path.EndsWith(".svg", StringComparison.Ordinal)
            && file.Path.Contains("xylograph", StringComparison.Ordinal));
    }

    private static IReadOnlyList<OutputFile> Build(string setting, string section, string? others = null)
    {
        var result = CourseCompiler.Build(CourseFiles.FromTexts(Texts(setting, section, others ?? Others)), CompileOptions.ForExamples);
        Assert.False(result.HasErrors);
        return result.Files;
    }

    private static Dictionary<string, string> Texts(string setting, string section, string others) =>
        TestSite.Split((others + Hidden).Replace("SETTING", setting, StringComparison.Ordinal)
            .Replace("SECTION", section, StringComparison.Ordinal))
            .ToDictionary(file => file.Key, file => file.Value, StringComparer.Ordinal);

    /// <summary>The files that name the page, its address or anything on it.</summary>
    private static IEnumerable<string> Naming(IReadOnlyList<OutputFile> files) =>
        files.Where(file => Text(file).Contains("xylograph", StringComparison.OrdinalIgnoreCase)
            || Text(file).Contains("folds/hidden", StringComparison.Ordinal))
            .Select(file => file.Path).Order(StringComparer.Ordinal);

    private static string Text(OutputFile file)
    {
        if (file.Content is not OutputContent.Bytes bytes) return ((OutputContent.Copy)file.Content).AssetPath;
        if (!file.Path.EndsWith(".apkg", StringComparison.Ordinal)) return Encoding.UTF8.GetString(bytes.Data.Span);
        using var zip = new ZipArchive(new MemoryStream(bytes.Data.ToArray()));
        return string.Concat(zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open(), Encoding.Latin1);
            return reader.ReadToEnd();
        }));
    }

    private static string WithoutHash(string path)
    {
        var parts = path.Split('.');
        return parts.Length == 3 ? $"{parts[0]}.HASH.{parts[2]}" : path;
    }
}
