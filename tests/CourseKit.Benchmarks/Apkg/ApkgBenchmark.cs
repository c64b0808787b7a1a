using CourseKit.Export;

namespace CourseKit.Benchmarks;

/// <summary>Notes to a package, beside a plain insert of the same rows in the same run. Goal: at most twice the plain insert.</summary>
internal static class ApkgBenchmark
{
    public static void Run()
    {
        foreach (var count in (int[])[10_000, 50_000])
        {
            var content = SampleNotes.Of(count);
            var plain = PlainInsert.Of(content);
            var (package, rows) = (AnkiPackage.Write(content).Length, plain.Run().Length);
            var yardstick = Stopwatches.Best(() => plain.Run(), 5);
            var collection = Stopwatches.Best(() => CollectionWriter.Write(content), 5);
            var whole = Stopwatches.Best(() => AnkiPackage.Write(content), 5);
            Print($"{count} notes, plain insert of their rows ({rows / 1024} KiB)", yardstick);
            Print($"{count} notes, the collection alone", collection);
            Print($"{count} notes to .apkg ({package / 1024} KiB), {count / whole.TotalSeconds:0} notes/s", whole);

            void Print(string what, TimeSpan time) => Console.WriteLine(
                FormattableString.Invariant($"{what,-64} {time.TotalMilliseconds,8:0.0} ms {time / yardstick,6:0.00} x plain insert"));
        }
    }
}
