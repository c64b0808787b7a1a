using System.Diagnostics;
using static CourseKit.Build.Tests.WriterSample;

namespace CourseKit.Build.Tests;

/// <summary>
/// A child process replaces an output again and again until it is killed (SIGKILL, nothing can catch it) at a moment that
/// differs each time. The child is this assembly's own <see cref="Program"/>.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 24;
    private const int FileCount = 60;

    [Fact]
    public void A_writer_killed_at_any_moment_leaves_the_old_output_or_the_new()
    {
        using var folder = new TempFolder();
        var target = Target(folder);
        var seen = new HashSet<char>();
        for (var i = 0; i < Kills; i++)
        {
            KillAWriter(folder, generations: 1 + (i % 3), part: i / 3 / 8.0);

            var site = LetterOf(target, "site");
            LetterOf(target, "decks");
            using (OutputLock.Take(target)) OutputRecovery.Run(target);
            Assert.Equal(LetterOf(target, "decks"), LetterOf(target, "site"));
            seen.Add(site);
        }

        Assert.Null(WriteBoth(target, Generation('c')).Problem);
        Assert.Empty(Directory.EnumerateDirectories(target.Folder, ".coursekit-*"));
        Assert.Equal("ab", string.Concat(seen.Order()));
    }

    /// <summary>What the child does. It says when an output stands.</summary>
    internal static void WriteForEver(string folder)
    {
        var target = new OutputTarget(folder, "out");
        for (var generation = 0; ; generation++)
        {
            var result = WriteBoth(target, Generation(generation % 2 == 0 ? 'a' : 'b'));
            if (result.Problem is not null) throw new InvalidOperationException(result.Problem.Message);
            Console.WriteLine("written");
        }
    }

    private static (string, string)[] Generation(char letter) =>
        [.. Enumerable.Range(0, FileCount).SelectMany(i => new[] { ($"site/{i % 7}/{i}.html", new string(letter, 3000)), ($"decks/{i}", new string(letter, 3000)) })];

    /// <summary>The one letter that all files of a folder are made of.</summary>
    private static char LetterOf(OutputTarget target, string name)
    {
        var files = Directory.EnumerateFiles(target.PathOf(name), "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(FileCount, files.Count);
        return Assert.Single(files.Select(path => File.ReadAllText(path)).Distinct())[0];
    }

    /// <summary>Kills a child that has written some outputs and is a part of the way through the next.</summary>
    private static void KillAWriter(TempFolder folder, int generations, double part)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, "write-for-ever", folder["out"]])
        {
            RedirectStandardOutput = true,
        })!;
        try
        {
            var time = Stopwatch.StartNew();
            for (var i = 0; i < generations; i++)
            {
                time.Restart();
                Assert.Equal("written", child.StandardOutput.ReadLine());
            }

            // The first one includes the start of the process; a later one shows how long an output takes.
            var whole = generations == 1 ? TimeSpan.FromMilliseconds(10) : time.Elapsed;
            Thread.Sleep(whole * part);
        }
        finally
        {
            child.Kill();
            child.WaitForExit();
        }
    }
}
