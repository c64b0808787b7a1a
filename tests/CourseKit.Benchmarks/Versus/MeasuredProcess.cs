using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace CourseKit.Benchmarks;

/// <summary>What a whole process cost. Linux only: its memory is read from <c>/proc</c>.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of all processors, in the program and in the kernel for it.</param>
/// <param name="PeakMemory">MiB in memory at once, at most.</param>
internal sealed partial record MeasuredProcess(double Wall, double Processor, double PeakMemory)
{
    private const int ChildrenThatEnded = -1;

    /// <summary>Runs a program to its end.</summary>
    /// <param name="log">A file for all that it says: a terminal costs time.</param>
    /// <exception cref="InvalidOperationException">It failed, and the log says why.</exception>
    public static MeasuredProcess Run(string log, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo("/bin/sh");
        foreach (var argument in new[] { "-c", "log=$1; shift; exec \"$@\" >\"$log\" 2>&1", "sh", log, program }.Concat(arguments)) start.ArgumentList.Add(argument);
        var before = ProcessorOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var peak = 0.0;

        // The kernel keeps the peak, so only what is taken in the last milliseconds can be missed.
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(5))) peak = Math.Max(peak, PeakOf(process.Id));
        var wall = watch.Elapsed.TotalSeconds;
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} failed with {process.ExitCode}; see {log}.");
        return new MeasuredProcess(wall, ProcessorOfChildren() - before, peak);
    }

    public static MeasuredProcess Median(IReadOnlyCollection<MeasuredProcess> runs)
    {
        return new MeasuredProcess(Of(run => run.Wall), Of(run => run.Processor), Of(run => run.PeakMemory));

        double Of(Func<MeasuredProcess, double> figure) => runs.Select(figure).Order().ElementAt(runs.Count / 2);
    }

    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return 0;
        }
    }

    private static double ProcessorOfChildren()
    {
        if (GetUsage(ChildrenThatEnded, out var usage) != 0) throw new InvalidOperationException("The kernel does not tell what processes cost.");
        return usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    /// <summary>The beginning of <c>struct rusage</c> of a 64-bit Linux; fourteen more numbers follow.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 18 * 8)]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
