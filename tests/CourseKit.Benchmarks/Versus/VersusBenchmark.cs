using System.Globalization;
using Markdig;

namespace CourseKit.Benchmarks;

/// <summary>
/// <c>versus N</c>: the published command line in turn with Hugo over the same corpus of N lessons, a tenth of it and one lesson, each time
/// in a process of its own and into a new folder. Where Hugo is missing, Markdig alone over the same files is the yardstick.
/// </summary>
internal static class VersusBenchmark
{
    public const string Usage = "versus N [ROUNDS]   (the program that COURSEKIT_BINARY names, in turn with Hugo)";

    private const string Child = "markdig";

    /// <returns>The exit code: 0, or 2 when the arguments are wrong.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments is [Child, var corpus]) return MarkdigAlone(corpus);
        var binary = Environment.GetEnvironmentVariable("COURSEKIT_BINARY");
        if (arguments.Length is not (1 or 2) || Number(arguments[0]) is not { } most || Number(arguments.ElementAtOrDefault(1) ?? "3") is not { } rounds || binary is null)
        {
            Console.Error.WriteLine($"{Usage}\nCOURSEKIT_BINARY is the published program: dotnet cake --target Publish makes it.");
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("coursekit-versus-").FullName;
        try
        {
            var hugo = VersionOfHugo(folder);
            Console.WriteLine($"Yardstick: {hugo ?? "Markdig alone; Hugo is not installed"}. Medians of {rounds}, in turn.");
            foreach (var isTypeset in new[] { false, true })
            {
                Console.WriteLine(isTypeset ? "\nFormulas drawn, code coloured" : "\nNeither formulas drawn nor code coloured");
                foreach (var pages in new[] { 1, most / 10, most }.Where(count => count > 0).Distinct()) Measure(pages, rounds, isTypeset, binary, hugo is not null, folder);
            }

            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(int pages, int rounds, bool isTypeset, string binary, bool hasHugo, string folder)
    {
        var corpus = Path.Combine(folder, FormattableString.Invariant($"corpus-{pages}-{isTypeset}"));
        CorpusWriter.Write(pages, corpus);
        if (!isTypeset) File.AppendAllText(Path.Combine(corpus, "course.yml"), "typesetting: none\n");
        HugoSite.Add(corpus, highlights: isTypeset);
        var log = Path.Combine(folder, "log.txt");
        List<MeasuredProcess> builds = [], checks = [], yardsticks = [];
        for (var round = 0; round < rounds; round++)
        {
            // Each round is a first one: neither output nor lock nor anything typeset is there. The old ones stay: ext4 is slow to make
            // files where many were just deleted.
            var output = Path.Combine(folder, FormattableString.Invariant($"out-{pages}-{isTypeset}-{round}"));
            Forget(corpus);
            checks.Add(MeasuredProcess.Run(log, binary, "check", corpus));
            Forget(corpus);
            builds.Add(MeasuredProcess.Run(log, binary, "build", corpus, "-o", output));
            yardsticks.Add(hasHugo
                ? MeasuredProcess.Run(log, "hugo", "--source", corpus, "--destination", output + "-hugo", "--noBuildLock", "--ignoreCache")
                : MeasuredProcess.Run(log, Environment.ProcessPath!, [.. Host(), "versus", Child, corpus]));
        }

        var (build, check, yardstick) = (MeasuredProcess.Median(builds), MeasuredProcess.Median(checks), MeasuredProcess.Median(yardsticks));
        Print($"{pages:N0} pages", yardstick, yardstick);
        Print("  build", build, yardstick);
        Print("  check", check, yardstick);
    }

    private static void Forget(string corpus)
    {
        File.Delete(Path.Combine(corpus, "coursekit.lock.json"));
        if (Directory.Exists(Path.Combine(corpus, ".coursekit"))) Directory.Delete(Path.Combine(corpus, ".coursekit"), recursive: true);
    }

    private static string[] Host() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(VersusBenchmark).Assembly.Location] : [];

    private static string? VersionOfHugo(string folder)
    {
        var log = Path.Combine(folder, "hugo.txt");
        try
        {
            MeasuredProcess.Run(log, "hugo", "version");
            return File.ReadAllText(log).Trim();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int MarkdigAlone(string corpus)
    {
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().Build();
        Parallel.ForEach(Directory.EnumerateFiles(corpus, "*.md", SearchOption.AllDirectories), file =>
            Markdown.ToHtml(File.ReadAllText(file), TextWriter.Null, pipeline));
        return 0;
    }

    private static void Print(string what, MeasuredProcess cost, MeasuredProcess yardstick) => Console.WriteLine(FormattableString.Invariant(
        $"{what,-14} wall {cost.Wall,7:0.00} s {cost.Wall / yardstick.Wall,6:0.00} x   processor {cost.Processor,7:0.00} s {cost.Processor / yardstick.Processor,6:0.00} x   memory {cost.PeakMemory,6:0} MiB {cost.PeakMemory / yardstick.PeakMemory,6:0.00} x"));

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
