using CourseKit.Benchmarks;

namespace CourseKit.Build.Tests;

/// <summary>
/// Work grows with the text and no faster. Counted are bytes that are allocated, which are the same on every machine; how long a construct takes, what only reads again and again included, is
/// measured by <c>tests/CourseKit.Benchmarks -- growth</c>. Nothing else runs meanwhile, since all threads count.
/// </summary>
[Collection(nameof(Alone))]
public sealed class AllocationGrowthTests
{
    /// <summary>Two for twice as much, and four where each is compared with each; buffers grow by steps, and threads make one more here and there.</summary>
    private const double MostGrowth = 3;

    private const int Few = 10;
    private const int Some = 4_000;

    /// <summary>Those of which each makes something: what makes next to nothing says nothing of its growth here.</summary>
    public static TheoryData<string> Constructs { get; } =
    [
        "inline: *a*{#b} ", "inline: {{< a >}}", "lines: - a", "lines: [^a]: b⏎", "prompt lines: Q: a⏎A: b {#c}⏎", "words of a prompt that are deletions", "tags on one prompt",
        "param with an unknown key", "prompts of one block", "headings", "headings with an id", "missing pages", "raw ids", "footnotes", "links by definition", "unknown settings of the course",
        "addresses of a style that are not closed",
    ];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Twice_as_much_of_a_construct_takes_twice_the_memory_in_sum(string name)
    {
        var construct = GrowthCases.All.Single(each => each.Name == name);

        var growth = GrowthOf(n => Check(construct.Path, construct.Text(n)));

        Assert.True(growth < MostGrowth, FormattableString.Invariant($"{name} takes {growth:0.00} times as much"));
    }

    [Fact]
    public void What_grows_faster_than_its_input_is_seen() => Assert.True(GrowthOf(n =>
    {
        var text = "";
        for (var i = 0; i < n; i++) text += "a";
        Assert.Equal(n, text.Length);
    }) > MostGrowth);

    private static double GrowthOf(Action<int> work)
    {
        work(Few);
        var least = BytesOf(work, Few);
        return (double)(BytesOf(work, 2 * Some) - least) / (BytesOf(work, Some) - least);
    }

    /// <summary>The least of three: a thread of the runtime may allocate a little at any time.</summary>
    private static long BytesOf(Action<int> work, int times) => Enumerable.Range(0, 3).Min(_ =>
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work(times);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    });

    private static void Check(string path, string text)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["course.yml"] = "title: Growth\n",
            ["content/page.md"] = "---\ntitle: A page\n---\n\nText.\n",
            [path] = text,
        };
        CourseCompiler.Check(CourseFiles.FromTexts(files), CompileOptions.ForExamples);
    }
}

/// <summary>Tests beside which no other runs.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
