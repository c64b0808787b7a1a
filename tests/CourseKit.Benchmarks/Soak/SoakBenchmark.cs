using System.Diagnostics;
using CourseKit.Export.Tests;

namespace CourseKit.Benchmarks;

/// <summary>
/// A round of the soak without its checks: some of 110 prompts edited, the course compiled with its lock, its notes rendered, the new lock written. The goal: 60 ms in process.
/// The yardstick, in turn: the same course compiled without a lock, which says what of a round is not identity.
/// </summary>
internal static class SoakBenchmark
{
    private const int Warm = 40;
    private const int Rounds = 200;

    public static void Run()
    {
        var soak = new Soak(seed: 1);
        var times = new List<double>();
        var plain = new List<double>();
        var processor = new List<double>();
        for (var round = 0; round < Warm + Rounds; round++)
        {
            if (round > 0) soak.Edit();
            var start = Stopwatch.GetTimestamp();
            var cpu = Environment.CpuUsage.TotalTime;
            soak.Build();
            cpu = Environment.CpuUsage.TotalTime - cpu;
            var built = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            start = Stopwatch.GetTimestamp();
            soak.CompileAnew();
            var compiled = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            if (round < Warm) continue;
            times.Add(built);
            processor.Add(cpu.TotalMilliseconds);
            plain.Add(compiled);
        }

        times.Sort();
        plain.Sort();
        processor.Sort();
        Console.WriteLine(FormattableString.Invariant($"{Rounds} rounds on 110 prompts, {soak.Edits} edits, goal 60 ms a round"));
        Console.WriteLine(FormattableString.Invariant($"  build and lock      median {times[Rounds / 2]:0.0} ms, 95 of 100 within {times[Rounds * 95 / 100]:0.0} ms, at most {times[^1]:0.0} ms; processor time median {processor[Rounds / 2]:0.0} ms"));
        Console.WriteLine(FormattableString.Invariant($"  compile without one median {plain[Rounds / 2]:0.0} ms"));
    }
}
