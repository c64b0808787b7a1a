using System.Security.Cryptography;
using System.Text;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Benchmarks;

/// <summary>
/// Matching a course against its lock. The yardstick, in the same run: going once over the same texts and hashing them, which no way of
/// finding prompts again could do without. The goal: 50,000 prompts after an edit to 100 of them in under a second, and linear.
/// </summary>
internal static class IdentityBenchmark
{
    private static readonly IdentityOptions Options = new() { CourseId = "course", Now = DateTimeOffset.UnixEpoch };

    public static void Run()
    {
        foreach (var size in (int[])[10_000, 50_000]) Run(size);
    }

    private static void Run(int size)
    {
        var prompts = SampleCourse.Create(size);
        var identities = Match(null, prompts).Lock;
        var text = IdentityLockWriter.Write(identities);
        var yardstick = Stopwatches.Best(() => HashAll(prompts));

        Console.WriteLine(FormattableString.Invariant($"{size:N0} prompts, lock of {text.Length / 1e6:0.0} MB; yardstick (hash every text once) {yardstick.TotalMilliseconds:0.0} ms"));
        Print("  read the lock", () => IdentityLockReader.Read(new SourceText(IdentityLock.FileName, text)));
        Print("  write the lock", () => IdentityLockWriter.Write(identities));
        Print("  first build, no lock", () => Match(null, prompts));
        Print("  nothing edited", () => Match(identities, prompts));
        Print("  100 edited, in every way", () => Match(identities, SampleCourse.EditHundred(prompts)));
        Print("  every prompt edited a little", () => Match(identities, SampleCourse.EditAll(prompts)));
        Print("  every prompt edited a little and moved to another page", () => Match(identities, SampleCourse.MoveAll(prompts)));
        Print("  every prompt replaced", () => Match(identities, SampleCourse.Create(size, seed: 7)));

        void Print(string what, Action action) => Stopwatches.Print(what, Stopwatches.Best(action, 2), yardstick);
    }

    private static IdentityMatch Match(IdentityLock? previous, IReadOnlyList<CurrentPrompt> prompts) =>
        IdentityMatcher.Match(previous, prompts, Options);

    private static int HashAll(IReadOnlyList<CurrentPrompt> prompts)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prompt in prompts)
        {
            seen.Add(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{prompt.Question}\n{prompt.Answer}"))));
        }

        return seen.Count;
    }
}
