using System.Diagnostics;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli.Tests;

/// <summary>A course in a git repository of its own, apart from the configuration of the machine.</summary>
internal sealed class GitCourse : IDisposable
{
    /// <summary>An author for git, and none of the settings that the machine has for it.</summary>
    public static IReadOnlyList<(string Name, string Value)> Environment { get; } =
    [
        ("GIT_AUTHOR_NAME", "An author"), ("GIT_AUTHOR_EMAIL", "author@example.org"), ("GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z"),
        ("GIT_COMMITTER_NAME", "An author"), ("GIT_COMMITTER_EMAIL", "author@example.org"), ("GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z"),
        ("GIT_CONFIG_GLOBAL", "/dev/null"), ("GIT_CONFIG_NOSYSTEM", "1"),
    ];

    public Cli Cli { get; } = new();

    public string Folder => Cli.Folder;

    public GitCourse Page(string path, string prompts, string title = "A page")
    {
        Cli.WithPage(path, "{{< orbit_review >}}\n" + prompts + "\n{{< /orbit_review >}}", title);
        return this;
    }

    public GitCourse Git(params string[] arguments)
    {
        var result = TryGit(arguments);
        Assert.True(result.ExitCode == 0, result.Error);
        return this;
    }

    /// <summary>A git that may fail, as a merge with conflicts does.</summary>
    public CliResult TryGit(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CliResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Writes the lock of the course in a folder as it is now.</summary>
    public GitCourse Lock(string folder = ".")
    {
        var (place, _) = CoursePlace.Find(folder, Folder);
        var options = new CompileOptions { Publish = new PublishOptions { Now = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero) } };
        var result = CourseCompiler.Check(CourseReader.Read(place!), options);
        Assert.False(result.HasErrors);
        File.WriteAllText(Path.Combine(place!.Folder, IdentityLock.FileName), IdentityLockWriter.Write(result.Lock));
        return this;
    }

    public GitCourse Init() => Git("init", "--quiet", "--initial-branch=main", ".");

    public GitCourse Commit(string message) => Git("add", "--all").Git("commit", "--quiet", "--message", message);

    public CliResult Diff(params string[] arguments) => Cli.Run(["deck", "diff", "--now", "2026-01-02", .. arguments]);

    public void Dispose()
    {
        // Git writes its objects without the right to write them.
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)) File.SetAttributes(file, FileAttributes.Normal);
        Cli.Dispose();
    }
}
