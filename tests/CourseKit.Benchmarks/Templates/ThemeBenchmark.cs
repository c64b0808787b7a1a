using System.Buffers;
using CourseKit.Build;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Templating;

namespace CourseKit.Benchmarks;

/// <summary>The theme's page with a menu of fifty pages.</summary>
internal static class ThemeBenchmark
{
    public static void Run()
    {
        var files = CourseFiles.FromTexts(SampleSite.Create(pages: 50, promptsOnPage: 2));
        var context = new PageContext { Settings = CourseSettingsBinder.Bind(files.Settings, files.FolderName, Rules.All, []), Layout = files.Layout };
        var input = new CourseInput
        {
            Layout = files.Layout,
            Settings = files.Settings,
            FolderName = files.FolderName,
            Content = files.Content,
            Publish = CompileOptions.ForExamples.Publish,
        };
        var course = CourseLinker.Link(context.Settings, [.. files.Content.Select(page => PageCompiler.Compile(page, context))], input);
        var site = new SiteContext(course, Theme.Default);
        var page = course.Pages.Single(page => page.Page.Title == "Page 27");
        var view = new SiteView(site.View, site.Pages.OfPage(page, "<p>Content.</p>"), site.Theme.Assets, SitePath.RootFrom(page.OutputPath));

        var sources = DefaultTheme.Files.Where(file => !ThemeFile.IsStyle(file.Name)).ToList();
        var library = new TemplateLibrary(sources.Select(file => KeyValuePair.Create(file.Name, Template.Parse(file.Source))));
        var own = new OwnEngine.TemplateLibrary(sources.Select(file => KeyValuePair.Create(file.Name, OwnEngine.Template.Parse(file.Source))));
        var shared = new RenderOptions { Parts = new PartStore(library, SiteView.Sharing) };
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        var (bound, ownBound) = (SiteView.Type.Bind(view), OwnTypes.SiteView.Bind(view));

        int Own(string name)
        {
            output.ResetWrittenCount();
            var result = own.Find(name)!.Render(ownBound, own, output);
            if (!result.Succeeded) throw new InvalidOperationException(result.Diagnostics[0].Message);
            return output.WrittenCount;
        }

        int Scriban(string name, RenderOptions options)
        {
            output.ResetWrittenCount();
            var result = library.Find(name)!.Render(bound, library, output, options);
            if (!result.Succeeded) throw new InvalidOperationException(result.Diagnostics[0].Message);
            return output.WrittenCount;
        }

        Own("page.html");
        var expected = output.WrittenSpan.ToArray();
        Scriban("page.html", RenderOptions.Default);
        if (!output.WrittenSpan.SequenceEqual(expected)) throw new InvalidOperationException("Scriban's page is another.");
        for (var i = 0; i < 2; i++) Scriban("page.html", shared);
        if (!output.WrittenSpan.SequenceEqual(expected)) throw new InvalidOperationException("The page with the menu made once is another.");

        Console.WriteLine($"page.html of the theme, {course.Pages.Count} pages in the menu, {expected.Length:N0} bytes");
        TemplateBenchmark.Measure("own engine           ", () => Own("page.html"));
        TemplateBenchmark.Measure("Scriban              ", () => Scriban("page.html", RenderOptions.Default));
        TemplateBenchmark.Measure("Scriban, menu once   ", () => Scriban("page.html", shared));
        var embed = new EmbedContext(site, page, view.Page, view.Root);
        var block = page.Page.Blocks[0];
        var embeds = new SiteEmbeds(embed);
        var writer = new StringWriter();
        TemplateBenchmark.Measure("review block", () =>
        {
            writer.GetStringBuilder().Clear();
            embeds.PromptBlock(new PromptBlockEmbed(block.Location, block), writer);
            return writer.GetStringBuilder().Length;
        });
        var tag = new SiteView(site.View, site.Pages.OfTags() with { Entries = course.Pages.Select(p => site.View.Card(p)).ToList() }, site.Theme.Assets, "./");
        var tagBound = SiteView.Type.Bind(tag);
        TemplateBenchmark.Measure("tag page of 61, parts", () =>
        {
            output.ResetWrittenCount();
            library.Find("tag.html")!.Render(tagBound, library, output, shared);
            return output.WrittenCount;
        });
        TemplateBenchmark.Measure("own engine, words    ", () => Own("partials/words.html"));
        TemplateBenchmark.Measure("Scriban, words       ", () => Scriban("partials/words.html", RenderOptions.Default));
    }
}
