using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>
/// Builds are killed (SIGKILL, nothing can catch it) at moments spread over the whole time that one takes. The writer alone is
/// killed far more densely in CourseKit.Build.Tests. Every prompt is another one in every build, so a lock that lags behind is seen.
/// </summary>
public sealed class KillTests : IDisposable
{
    private const int Pages = 40;
    private const int Kills = 12;
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_build_killed_at_any_moment_leaves_the_old_site_or_the_new()
    {
        WritePages("old");
        var whole = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(0, CoursekitProcess.Run(_cli.Folder, "build", "week").ExitCode);
        var span = whole.Elapsed;
        for (var i = 0; i < Kills; i++)
        {
            WritePages($"text{i}");
            using (var build = CoursekitProcess.Start(_cli.Folder, "build", "week", "--quiet"))
            {
                Thread.Sleep(span * (i + 1) / Kills);
                build.Kill();
                build.WaitForExit();
            }

            Assert.Single(TextsOfSite());
            Assert.Subset(KeysOfLock(), KeysOfSite());
        }

        WritePages("last");
        Assert.Equal(0, CoursekitProcess.Run(_cli.Folder, "build", "week").ExitCode);
        Assert.Equal("last", Assert.Single(TextsOfSite()));
        Assert.Empty(Directory.EnumerateDirectories(_cli.At("week/dist"), ".coursekit-*"));
    }

    private void WritePages(string text)
    {
        for (var i = 0; i < Pages; i++) _cli.WithPage($"week/content/p{i}.md", $"MARK{text}MARK\n\n{{{{< orbit_review >}}}}\nQ: What is {text} on page {i}? {{#id-{text}-{i}}}\nA: A text of page {i}.\n{{{{< /orbit_review >}}}}", $"Page {i}");
    }

    /// <summary>The prompts that a reader can meet, which the lock must know at every moment.</summary>
    private HashSet<string> KeysOfSite() =>
        [.. Enumerable.Range(0, Pages).Select(i => _cli.Read($"week/dist/site/p{i}/index.html").Split("data-prompt=\"")[1].Split('"')[0])];

    private HashSet<string> KeysOfLock()
    {
        var read = IdentityLockReader.Read(new SourceText(IdentityLock.FileName, _cli.Read("week/coursekit.lock.json")));
        Assert.Empty(read.Diagnostics);
        return [.. read.Lock!.Prompts.Select(prompt => prompt.Key)];
    }

    private HashSet<string> TextsOfSite()
    {
        var pages = Enumerable.Range(0, Pages).Select(i => _cli.Read($"week/dist/site/p{i}/index.html"));
        return [.. pages.Select(page => page.Split("MARK")[1])];
    }
}
