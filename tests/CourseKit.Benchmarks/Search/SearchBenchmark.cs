using CourseKit.Build;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Benchmarks;

/// <summary>
/// The search index of a course of 1,000 pages, step by step on one thread. The yardstick is the writing of its site without it. What it
/// costs in a whole build is measured with a corpus, with and without <c>search: false</c>.
/// </summary>
internal static class SearchBenchmark
{
    public static void Run()
    {
        var files = CourseFiles.FromTexts(SampleSite.Create(pages: 1_000, promptsOnPage: 10));
        var course = CourseCompiler.Understand(files, CompileOptions.ForExamples).Course;
        var site = new SiteContext(course, Theme.Default);
        var pages = course.Pages.Select(page => Render(site, page)).ToList();
        var texts = pages.SelectMany(page => PassagesOf(page.Html, page.Blocks)).Select(passage => passage.Text).ToList();
        var yardstick = Stopwatches.Best(() =>
        {
            foreach (var page in course.Pages) PageJob.Of(site, page).Run();
        });
        var (html, text) = (pages.Sum(page => page.Html.Length) / 1e6, texts.Sum(text => text.Length) / 1e6);
        Console.WriteLine(FormattableString.Invariant($"{pages.Count:N0} pages, {html:0.0} MB of HTML, {text:0.0} MB of text"));
        Console.WriteLine(FormattableString.Invariant($"yardstick (all pages with the index, one thread) {yardstick.TotalMilliseconds:0.0} ms"));
        Print("  read the passages out of HTML", () =>
        {
            foreach (var page in pages) PassagesOf(page.Html, page.Blocks);
        });
        Print("  read the terms of passages", () =>
        {
            var counter = new Counter();
            var terms = new SearchTerms(counter);
            foreach (var text in texts) terms.Read(text);
        });
        Print("  number the terms of passages", () =>
        {
            var terms = new SearchTerms(new Numberer(new SearchVocabulary()));
            foreach (var text in texts) terms.Read(text);
        });
        var index = new SearchIndex(course);
        Print("  take in pages", () =>
        {
            foreach (var page in pages) index.Add(page.Page, page.Html, page.Blocks);
        });
        Print("  write the files", () => index.Write());

        void Print(string what, Action action) => Stopwatches.Print(what, Stopwatches.Best(action), yardstick);
    }

    private static (PublishedPage Page, string Html, IReadOnlyList<(ReviewView Block, string Html)> Blocks) Render(SiteContext site, PublishedPage page)
    {
        var context = PageJob.ContextOf(site, page, site.Bodies.Of(page), SitePath.RootFrom(page.OutputPath));
        var embeds = new SiteEmbeds(context);
        return (page, embeds.Renderer.Render(page.Page.Body), embeds.Blocks);
    }

    private static IReadOnlyList<SearchPassage> PassagesOf(string html, IReadOnlyList<(ReviewView Block, string Html)> blocks) =>
        SearchMarkup.Passages(html, blocks.Select(block => block.Html));

    private sealed class Counter : ISearchTermSink
    {
        public int Count { get; private set; }

        public void Add(ReadOnlySpan<char> term) => Count++;
    }

    private sealed class Numberer(SearchVocabulary vocabulary) : ISearchTermSink
    {
        public void Add(ReadOnlySpan<char> term) => vocabulary.NumberOf(term);
    }
}
