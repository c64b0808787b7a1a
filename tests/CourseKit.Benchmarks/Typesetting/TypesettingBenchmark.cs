using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Benchmarks;

/// <summary>
/// <c>typesetting N</c>: what two fences and four formulas a page cost. The corpus of N pages is built without them, with them, and with
/// them when all of it was typeset before, and with them under <c>typesetting: none</c>: in turn, each time in a process of its own and into
/// a new folder. The best of each counts.
/// </summary>
internal static class TypesettingBenchmark
{
    public const string Usage = "typesetting N [ROUNDS]   (N lessons, with and without fences and formulas)";

    private const string Child = "build";

    /// <returns>The exit code: 0, or 2 when the arguments are wrong.</returns>
    public static int Run(string[] arguments)
    {
        if (arguments is [Child, var course, var output]) return BuildOnce(course, output);
        if (arguments.Length is not (1 or 2) || Number(arguments[0]) is not { } pages || Number(arguments.ElementAtOrDefault(1) ?? "3") is not { } rounds)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var folder = Directory.CreateTempSubdirectory("coursekit-typesetting-").FullName;
        try
        {
            Measure(pages, rounds, folder);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(int pages, int rounds, string folder)
    {
        var (plain, typeset, raw) = (Path.Combine(folder, "plain"), Path.Combine(folder, "typeset"), Path.Combine(folder, "raw"));
        CorpusWriter.Write(pages, plain, plain: true);
        CorpusWriter.Write(pages, typeset);
        CorpusWriter.Write(pages, raw);
        File.AppendAllText(Path.Combine(raw, "course.yml"), "typesetting: none\n");
        List<Cost> without = [], none = [], fresh = [], cached = [];
        for (var round = 0; round < rounds; round++)
        {
            without.Add(InProcess(plain, $"plain-{round}"));
            none.Add(InProcess(raw, $"none-{round}"));
            if (Directory.Exists(Path.Combine(typeset, ".coursekit"))) Directory.Delete(Path.Combine(typeset, ".coursekit"), recursive: true);
            fresh.Add(InProcess(typeset, $"fresh-{round}"));
            cached.Add(InProcess(typeset, $"cached-{round}"));
        }

        var yardstick = Best(without);
        Console.WriteLine(FormattableString.Invariant($"{pages:N0} pages, best of {rounds}; against the build without fences and formulas"));
        Print("without", yardstick, yardstick);
        Print("none", Best(none), yardstick);
        Print("fresh", Best(fresh), yardstick);
        Print("cached", Best(cached), yardstick);
    }

    /// <param name="name">
    /// Of a new folder for the output. Those of before stay until all is measured: ext4 is slow to make files where many were just deleted.
    /// </param>
    private static Cost InProcess(string course, string name)
    {
        var output = Path.Combine(Path.GetDirectoryName(course)!, name);
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        var isHost = Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet";
        if (isHost) start.ArgumentList.Add(typeof(TypesettingBenchmark).Assembly.Location);
        foreach (var argument in new[] { "typesetting", Child, course, output }) start.ArgumentList.Add(argument);

        // As the command line runs.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<Cost>(said)!;
    }

    private static int BuildOnce(string course, string output)
    {
        var watch = Stopwatch.StartNew();
        var place = CoursePlace.Find(course, Environment.CurrentDirectory).Place!;
        var target = OutputPlace.Find(place, output, Environment.CurrentDirectory, isPreview: false).Target!;
        var files = CourseReader.Read(place, target.Folder);
        var options = new CompileOptions { Publish = new PublishOptions { Now = CompileOptions.ForExamples.Publish.Now } };
        var result = CourseCompiler.Build(files, options);
        var isWritten = !result.HasErrors && CourseOutput.Write(result, files, place, target).Problem is null;
        if (!isWritten) throw new InvalidOperationException("The corpus has errors.");
        using var process = Process.GetCurrentProcess();
        var cost = new Cost(watch.Elapsed.TotalSeconds, process.UserProcessorTime.TotalSeconds, process.PrivilegedProcessorTime.TotalSeconds);
        Console.WriteLine(JsonSerializer.Serialize(cost));
        return 0;
    }

    private static Cost Best(List<Cost> costs) => new(costs.Min(cost => cost.Wall), costs.Min(cost => cost.User), costs.Min(cost => cost.System));

    private static void Print(string what, Cost cost, Cost yardstick)
    {
        var (wall, processor) = (cost.Wall / yardstick.Wall, cost.Processor / yardstick.Processor);
        Console.WriteLine(FormattableString.Invariant(
            $"  {what,-10} wall {cost.Wall,7:0.00} s {wall,6:0.00} x   user+sys {cost.User,7:0.00}+{cost.System:0.00} s {processor,6:0.00} x"));
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    private sealed record Cost(double Wall, double User, double System)
    {
        public double Processor => User + System;
    }
}
