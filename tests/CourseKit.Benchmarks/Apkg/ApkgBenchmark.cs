using CourseKit.Export;

namespace CourseKit.Benchmarks;

/// <summary>Notes to a package, beside a plain insert of the same rows that is deflated, in turn. Goal: at most 1.25 times that.</summary>
internal static class ApkgBenchmark
{
    public static void Run()
    {
        foreach (var count in (int[])[10_000, 75_000])
        {
            var content = SampleNotes.Of(count);
            var plain = PlainInsert.Of(content);
            var (package, rows) = (AnkiPackage.Write(content).Length, plain.Run().Length);
            var (yardstick, whole) = Stopwatches.InTurn(() => plain.RunDeflated(), () => AnkiPackage.Write(content), 7);
            var (insert, collection) = Stopwatches.InTurn(() => plain.Run(), () => CollectionWriter.Write(content), 7);
            Print($"{count} notes, plain insert of their rows ({rows / 1024} KiB)", insert);
            Print($"{count} notes, the collection alone", collection);
            Print($"{count} notes, plain insert, deflated", yardstick);
            Print($"{count} notes to .apkg ({package / 1024} KiB), {count / whole.Time.TotalSeconds:0} notes/s", whole);

            void Print(string what, Measure measure) => Console.WriteLine(FormattableString.Invariant(
                $"{what,-60} {measure.Time.TotalMilliseconds,8:0.0} ms {measure.Time / yardstick.Time,6:0.00} x   work {measure.Work.TotalMilliseconds,8:0.0} ms {measure.Work / yardstick.Work,6:0.00} x"));
        }
    }
}
