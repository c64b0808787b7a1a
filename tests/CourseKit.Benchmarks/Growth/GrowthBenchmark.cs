using System.Diagnostics;
using System.Globalization;
using CourseKit.Build;

namespace CourseKit.Benchmarks;

/// <summary>
/// <c>growth [NAME [MOST]]</c>: the processor time that a check takes of each construct, repeated a quarter of 100,000 (or MOST) times, and all of them. A process of its own does the work and is
/// replaced when one of them takes too long. Four times as many should take at most four times as long: what takes more, or is stopped, is told again at the end.
/// </summary>
internal static class GrowthBenchmark
{
    public const string Usage = "growth [NAME [MOST]]   (constructs whose name holds NAME, or all)";

    private const string Child = "--from";

    /// <summary>More than four for four times as many: collections of garbage come with size.</summary>
    private const double MostGrowth = 7;

    /// <summary>Less than this is noise, however it grows.</summary>
    private const double LeastSeconds = 1;

    private const int Most = 100_000;

    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(30);

    /// <returns>The exit code: 0, or 1 when something grows faster than its input.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments is [Child, var from, var wanted, var largest]) return CheckFrom(Number(from), wanted, Sizes(Number(largest)));
        var part = arguments.FirstOrDefault() ?? "";
        var most = arguments.Length > 1 ? Number(arguments[1]) : Most;
        var sizes = Sizes(most);
        var constructs = Chosen(part);
        var steep = new List<string>();
        Console.WriteLine($"{"construct",-44} {string.Join(' ', sizes.Select(each => each.ToString("N0", CultureInfo.InvariantCulture).PadLeft(9)))}   seconds of processor time");
        for (var next = 0; next < constructs.Count;)
        {
            foreach (var times in Times(next, part, most))
            {
                var line = $"{constructs[next].Name,-44} {string.Join(' ', times.Select(Show))}";
                Console.WriteLine(line);
                if (times[^1] is not { } last || (last > LeastSeconds && last > MostGrowth * times[0])) steep.Add(line);
                next++;
            }
        }

        if (steep.Count == 0) return 0;
        Console.WriteLine($"\nGrow faster than their input:\n{string.Join('\n', steep)}");
        return 1;
    }

    private static int[] Sizes(int most) => [most / 4, most];

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static IReadOnlyList<GrowthCase> Chosen(string part) => [.. GrowthCases.All.Where(each => each.Name.Contains(part, StringComparison.Ordinal))];

    private static string Show(double? seconds) => (seconds is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "stopped").PadLeft(9);

    /// <returns>The seconds of each construct from one on; null from the size on that was stopped, and that is then the last.</returns>
    private static IEnumerable<double?[]> Times(int first, string part, int most)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { "growth", Child, first.ToString(CultureInfo.InvariantCulture), part, most.ToString(CultureInfo.InvariantCulture) }) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        while (true)
        {
            var times = new double?[Sizes(most).Length];
            for (var i = 0; i < times.Length; i++)
            {
                var before = process.TotalProcessorTime;
                var line = process.StandardOutput.ReadLineAsync();
                while (!line.Wait(TimeSpan.FromSeconds(1)))
                {
                    if (process.TotalProcessorTime - before <= _limit) continue;
                    process.Kill(entireProcessTree: true);
                    process.WaitForExit();
                    yield return times;
                    yield break;
                }

                if (line.Result is not { } text)
                {
                    process.WaitForExit();
                    if (process.ExitCode != 0) throw new InvalidOperationException($"A check failed with exit code {process.ExitCode}.");
                    yield break;
                }

                times[i] = double.Parse(text, CultureInfo.InvariantCulture);
            }

            yield return times;
        }
    }

    private static int CheckFrom(int first, string part, int[] sizes)
    {
        foreach (var construct in Chosen(part).Skip(first))
        {
            Check(construct.Path, construct.Text(10));
            foreach (var size in sizes)
            {
                var text = construct.Text(size);
                var before = Process.GetCurrentProcess().TotalProcessorTime;
                Check(construct.Path, text);
                var after = Process.GetCurrentProcess().TotalProcessorTime;
                Console.WriteLine((after - before).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture));
            }
        }

        return 0;
    }

    private static void Check(string path, string text)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["course.yml"] = "title: Growth\n",
            ["content/page.md"] = "---\ntitle: A page\n---\n\nText.\n",
            [path] = text,
        };
        var result = CourseCompiler.Check(CourseFiles.FromTexts(files), CompileOptions.ForExamples);
        DiagnosticRenderer.Write(result.Report, DiagnosticFormat.Json, TextWriter.Null);
    }
}
