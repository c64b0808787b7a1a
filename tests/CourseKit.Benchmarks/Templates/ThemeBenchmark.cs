using System.Buffers;
using CourseKit.Build;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Templating;

namespace CourseKit.Benchmarks;

/// <summary>The theme's page with a menu of fifty pages: as any template, and with the parts that its folder has in common made once.</summary>
internal static class ThemeBenchmark
{
    public static void Run()
    {
        var course = Sample();
        var site = new SiteContext(course, Theme.Default);
        var page = course.Pages.Single(page => page.Page.Title == "Page 27");
        var view = new SiteView(site.View, site.Pages.OfPage(page, "<p>Content.</p>"), site.Theme.Assets, SitePath.RootFrom(page.OutputPath));
        var bound = SiteView.Type.Bind(view);
        var library = new TemplateLibrary(DefaultTheme.Files.Where(file => !ThemeFile.IsStyle(file.Name)).Select(file => KeyValuePair.Create(file.Name, Template.Parse(file.Source))));
        var output = new ArrayBufferWriter<byte>(64 * 1024);

        int Render(RenderOptions options)
        {
            output.ResetWrittenCount();
            var result = library.Find("page.html")!.Render(bound, library, output, options);
            return result.Succeeded ? output.WrittenCount : throw new InvalidOperationException(result.Diagnostics[0].Message);
        }

        var shared = new RenderOptions { Parts = new PartStore(library, SiteView.Sharing) };
        Render(RenderOptions.Default);
        var expected = output.WrittenSpan.ToArray();
        for (var i = 0; i < 2; i++) Render(shared);
        if (!output.WrittenSpan.SequenceEqual(expected)) throw new InvalidOperationException("The page with its menu made once is another.");

        Console.WriteLine(FormattableString.Invariant($"page.html of the theme, {course.Pages.Count} pages in the menu, {expected.Length:N0} bytes"));
        TemplateBenchmark.Measure("each part anew ", () => Render(RenderOptions.Default));
        TemplateBenchmark.Measure("menu made once ", () => Render(shared));
    }

    private static Course Sample()
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
        return LintedCourse.Of(context.Settings, [.. files.Content.Select(page => PageCompiler.Compile(page, context))], input);
    }
}
