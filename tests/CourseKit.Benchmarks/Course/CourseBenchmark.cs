using CourseKit.Build;
using CourseKit.Model;
using CourseKit.Syntax;
using Markdig;

namespace CourseKit.Benchmarks;

/// <summary>
/// The way of a course of 1,000 pages and 10,000 prompts from text to site, stage by stage on one thread, and the whole on all. The
/// yardstick, in the same run: Markdig with its own extensions turning the same texts into HTML, which checks nothing and links nothing.
/// </summary>
internal static class CourseBenchmark
{
    public static void Run()
    {
        var texts = SampleSite.Create(pages: 1_000, promptsOnPage: 10);
        var files = CourseFiles.FromTexts(texts);
        var options = CompileOptions.ForExamples;
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().Build();
        var yardstick = Stopwatches.Best(() =>
        {
            foreach (var page in files.Content) Markdown.ToHtml(page.Text, pipeline);
        });

        var length = texts.Sum(text => text.Value.Length);
        Console.WriteLine(FormattableString.Invariant($"{files.Content.Count:N0} pages, {length / 1e6:0.0} MB; yardstick (Markdig alone, one thread) {yardstick.TotalMilliseconds:0.0} ms"));
        var context = new PageContext { Settings = CourseSettingsBinder.Bind(files.Settings, files.FolderName, Rules.All, []), Layout = files.Layout };
        var pages = files.Content.Select(page => PageCompiler.Compile(page, context)).ToList();
        var input = new CourseInput
        {
            Layout = files.Layout,
            Settings = files.Settings,
            FolderName = files.FolderName,
            Content = files.Content,
            Publish = options.Publish,
        };
        var course = LintedCourse.Of(context.Settings, pages, input);

        var shortcodes = new ShortcodeTable(context.Shortcodes);
        Print("  parse: segments, front matter", () => Each(files, page => DocumentParser.Parse(page, ContentFormat.Markdown, shortcodes)));
        Print("  parse and bind: Markdown, prompts", () => Each(files, page => PageCompiler.Compile(page, context)));
        Print("  link and lint the course", () => LintedCourse.Of(context.Settings with { }, pages, input));
        Print("    of that, lint", () => Lint.Run(Unremembered.Of(course)));
        Print("  check, all threads", () => CourseCompiler.Check(files, options));

        void Print(string what, Action action) => Stopwatches.Print(what, Stopwatches.Best(action, 2), yardstick);
    }

    private static void Each<T>(CourseFiles files, Func<SourceText, T> step)
    {
        foreach (var page in files.Content) step(page);
    }
}
