using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>coursekit lock install</c>: git merges the lock file prompt by prompt from then on.</summary>
internal static class LockInstallCommand
{
    private const string Operands = "lock merge %O %A %B %P";

    private const string Help =
        "Has git merge the lock file by 'coursekit lock merge': a line in .gitattributes of the course, to be committed, and two settings of this clone. Running it again changes nothing.";

    public static Command Create(Terminal terminal)
    {
        var course = new Argument<string>("course") { Description = "A course folder.", DefaultValueFactory = _ => "." };
        course.Validators.Add(UnknownOption.Refuse);
        var command = new Command("install", Help) { course };
        command.SetAction(parsed => Run(parsed.GetValue(course) ?? ".", terminal));
        return command;
    }

    private static int Run(string course, Terminal terminal)
    {
        var run = new CourseRun(terminal, FindingDisplay.Plain(false));
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var result = MergeDriver.Install(place, $"{OwnCommand(terminal)} {Operands}", terminal.Cancellation);
        foreach (var change in result.Changes) terminal.Out.Write($"{change}\n");
        if (result.Problem is { } problem)
        {
            run.Show(DiagnosticReport.Empty.With(problem));
            return run.Finish(hasErrors: true);
        }

        terminal.Out.Write("Git merges the lock file prompt by prompt in this clone. Commit .gitattributes; in every\nother clone run this once: without it git merges the file as text.\n");
        return run.Finish(hasErrors: false);
    }

    /// <summary>As a shell finds this program: by its name where that is on the PATH, else where it lies.</summary>
    private static string OwnCommand(Terminal terminal)
    {
        const string Name = "coursekit";
        var program = OperatingSystem.IsWindows() ? $"{Name}.exe" : Name;
        var folders = (terminal.Variable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified);
        if (folders.Any(folder => File.Exists(Path.Combine(folder, program)))) return Name;
        var process = Environment.ProcessPath ?? "dotnet";
        if (Path.GetFileNameWithoutExtension(process) == Name) return Quoted(process);
        var host = Path.GetFileNameWithoutExtension(process) == "dotnet" ? Quoted(process) : "dotnet";
        return $"{host} {Quoted(Path.Combine(AppContext.BaseDirectory, $"{Name}.dll"))}";
    }

    /// <summary>For the shell that git runs a driver in, after it has put its own words in place of those with a percent sign.</summary>
    private static string Quoted(string path) =>
        $"'{path.Replace('\\', '/').Replace("%", "%%", StringComparison.Ordinal).Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
