using System.Diagnostics;

namespace CourseKit.Cli.Tests;

/// <summary>The command as a process of its own, as a user starts it.</summary>
internal static class CoursekitProcess
{
    /// <summary>The published binary that is to be tested instead of the build's, absolute: <c>COURSEKIT_BINARY</c>.</summary>
    public static string? Published { get; } = Environment.GetEnvironmentVariable("COURSEKIT_BINARY") is { Length: > 0 } path ? Path.GetFullPath(path) : null;

    /// <summary>What stands before the arguments.</summary>
    private static string[] Command { get; } = Published is null ? ["dotnet", typeof(CommandLine).Assembly.Location] : [Published];

    private static string CommandInShell { get; } = string.Join(' ', Command.Select(word => $"'{word}'"));

    public static Process Start(string folder, params string[] arguments) => Process.Start(Prepare([.. Command, .. arguments], folder))!;

    /// <summary>
    /// A process on a terminal of its own, made by <c>script</c> of util-linux: what is written to its input is typed, so that U+0003 is Ctrl+C, and what it
    /// prints, talk and results, is its output. Its exit code is that of the command.
    /// </summary>
    public static Process StartOnTerminal(string folder, params string[] arguments)
    {
        var start = Prepare(["script", "--quiet", "--return", "--flush", "--command", $"exec {CommandInShell} {string.Join(' ', arguments)}", "/dev/null"], folder);
        start.Environment["TERM"] = "xterm";
        start.Environment.Remove("NO_COLOR");
        return Process.Start(start)!;
    }

    public static CliResult Run(string folder, params string[] arguments) => Finish(Start(folder, arguments));

    public static CliResult Run(string folder, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        var start = Prepare([.. Command, .. arguments], folder);
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Finish(Process.Start(start)!);
    }

    /// <summary>
    /// Runs shell commands that may call <c>coursekit</c>. Where the tests run as root, the right to pass over permissions is
    /// given up first: otherwise no file would be unreadable.
    /// </summary>
    public static CliResult Shell(string folder, string commands)
    {
        var bin = Directory.CreateTempSubdirectory("coursekit-bin-").FullName;
        try
        {
            var script = Path.Combine(bin, "coursekit");
            File.WriteAllText(script, $"#!/bin/sh\nexec {CommandInShell} \"$@\"\n");
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute);
            string[] shell = ["sh", "-c", commands];
            string[] line = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", .. shell] : shell;
            var start = Prepare(line, folder);
            start.Environment["PATH"] = $"{bin}:{start.Environment["PATH"]}";
            // The runtime maps its code twice through a file of gigabytes, which a limit on file sizes forbids.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
            return Finish(Process.Start(start)!);
        }
        finally
        {
            Directory.Delete(bin, recursive: true);
        }
    }

    private static ProcessStartInfo Prepare(string[] line, string folder)
    {
        var start = new ProcessStartInfo(line[0], line[1..])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var (name, value) in GitCourse.Environment) start.Environment[name] = value;
        return start;
    }

    private static CliResult Finish(Process process)
    {
        using (process)
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return new CliResult(process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }
}
