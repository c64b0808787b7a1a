using System.Diagnostics;

namespace CourseKit.House.Tests;

/// <summary>
/// What CourseKit is built from, copied into a folder of its own, to be changed as its contributors change it. Tests and what was built stay behind, but for
/// the scripts of the site: nothing is downloaded.
/// </summary>
internal sealed class RepositoryCopy : IDisposable
{
    private const string Web = "src/CourseKit.Web";
    private const string CommandLine = "src/CourseKit.Cli";

    private readonly SortedDictionary<string, string> _written = new(StringComparer.Ordinal);

    public RepositoryCopy()
    {
        string[] top = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];
        foreach (var path in (IEnumerable<string>)[.. top, .. Repository.Files("src", "*"), .. Repository.Files("templates", "*")]) Copy(path);
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Root, Web, "obj/web"))) Copy(Path.GetRelativePath(Repository.Root, path));
        Directory.CreateSymbolicLink(At(Web + "/node_modules"), Path.Combine(Repository.Root, Web, "node_modules"));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("coursekit-recipe-").FullName;

    /// <summary>One item a file of CourseKit that was written: <c>new src/…/Callout2Shortcode.cs</c>, or with its lines <c>+1 -0 src/…/Shortcodes.cs</c>.</summary>
    public IEnumerable<string> Changes => _written.Select(file =>
    {
        if (!File.Exists(Path.Combine(Repository.Root, file.Key))) return $"new {file.Key}";
        var now = Lines(file.Value);
        var before = Lines(Repository.Read(file.Key));
        return FormattableString.Invariant($"+{now.Except(before).Count()} -{before.Except(now).Count()} {file.Key}");
    });

    public string At(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), text);
        if (path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("templates/", StringComparison.Ordinal)) _written[path] = text;
    }

    /// <summary>Puts a line before one that holds a text, indented as that is.</summary>
    public void WriteLineBefore(string path, string holds, string line)
    {
        var lines = Read(path).Split('\n').ToList();
        var at = lines.FindIndex(found => found.Contains(holds, StringComparison.Ordinal));
        Assert.True(at >= 0, $"{path} has no line with '{holds}'.");
        lines.Insert(at, string.Concat(lines[at].TakeWhile(char.IsWhiteSpace)) + line);
        Write(path, string.Join('\n', lines));
    }

    /// <summary>Builds the command line. Warnings are errors, as in the repository.</summary>
    public void Build()
    {
        var (exit, output) = Dotnet("build", CommandLine, "--nologo", "--verbosity", "quiet", "-property:RunAnalyzers=false", "-property:NuGetAudit=false");
        Assert.True(exit == 0, output);
    }

    /// <summary>Runs the command that was built, in the root.</summary>
    public (int ExitCode, string Output) Run(params string[] arguments) =>
        Dotnet([At(CommandLine + "/bin/Debug/net10.0/coursekit.dll"), .. arguments]);

    public void Dispose()
    {
        // What the link leads to is not ours.
        Directory.Delete(At(Web + "/node_modules"));
        Directory.Delete(Root, recursive: true);
    }

    private (int ExitCode, string Output) Dotnet(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = Root, RedirectStandardOutput = true, RedirectStandardError = true };
        // A process that stays behind would hold the folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private void Copy(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.Copy(Path.Combine(Repository.Root, path), At(path));
    }

    private static List<string> Lines(string text) => [.. text.TrimEnd('\n').Split('\n')];
}
