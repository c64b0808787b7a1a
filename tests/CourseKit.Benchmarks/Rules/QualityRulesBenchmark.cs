using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Benchmarks;

/// <summary>
/// Every rule about prompts over courses of growing size, beside one pass over the same sides that only counts their words. Twice the prompts should
/// take twice the time; "pattern" is the shape hardest on the search for similar questions, since all of them share their words.
/// </summary>
internal static class QualityRulesBenchmark
{
    private static readonly int[] _sizes = [25_000, 50_000, 100_000];

    public static void Run()
    {
        foreach (var (name, page) in new (string, Func<int, string>)[] { ("mixed", SamplePages.Mixed), ("pattern", SamplePages.Pattern) })
        {
            foreach (var size in _sizes) Measure(name, size, page);
        }
    }

    private static void Measure(string name, int size, Func<int, string> page)
    {
        var course = Compile(Enumerable.Range(0, size / SamplePages.PromptsEach).Select(i => new SourceText($"content/page{i}.md", page(i))).ToList());
        if (course.Prompts.Count() != size) throw new InvalidOperationException("The sample course has another number of prompts.");

        var words = Stopwatches.Best(() => CountWords(course), runs: 2);
        Stopwatches.Print(FormattableString.Invariant($"rules, {name}, {size:N0} prompts"), Stopwatches.Best(() => Lint.Run(Unremembered.Of(course)), runs: 2), words);
    }

    private static Course Compile(IReadOnlyList<SourceText> files)
    {
        var input = new CourseInput
        {
            Layout = CourseLayout.Of(files.Select(file => file.Path)),
            FolderName = "sample",
            Content = files,
            Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) },
        };
        return FrontEnd.Compile(input, []);
    }

    /// <summary>The yardstick: the words of all sides, in lower case, in a table.</summary>
    private static int CountWords(Course course)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var prompt in course.Prompts)
        {
            foreach (var word in $"{prompt.Question.Text} {prompt.Answer?.Text}".ToLowerInvariant().Split(' '))
            {
                words[word] = words.GetValueOrDefault(word) + 1;
            }
        }

        return words.Count;
    }
}
