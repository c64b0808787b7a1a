using System.Diagnostics;

namespace CourseKit.Cli.Tests;

/// <summary>The command as a process of its own, as a user starts it.</summary>
internal static class CoursekitProcess
{
    public static string Assembly { get; } = typeof(CommandLine).Assembly.Location;

    public static Process Start(string folder, params string[] arguments) => Process.Start(Prepare("dotnet", folder, [Assembly, .. arguments]))!;

    /// <summary>
    /// A process that Ctrl+C reaches. A shell starts what it runs in the background with SIGINT ignored, every process below inherits that, and .NET
    /// leaves a signal alone that was ignored before it came: under such a shell the command could not be interrupted, and no test of it pass.
    /// <c>env</c> of coreutils gives the signal its default back, then becomes the command, so the id is the command's own.
    /// </summary>
    public static Process StartInterruptible(string folder, params string[] arguments) =>
        Process.Start(Prepare("env", folder, ["--default-signal=INT", "dotnet", Assembly, .. arguments]))!;

    public static CliResult Run(string folder, params string[] arguments) => Finish(Start(folder, arguments));

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
            File.WriteAllText(script, $"#!/bin/sh\nexec dotnet '{Assembly}' \"$@\"\n");
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute);
            string[] shell = ["sh", "-c", commands];
            string[] line = Environment.IsPrivilegedProcess ? ["setpriv", "--bounding-set=-dac_override,-dac_read_search", .. shell] : shell;
            var start = Prepare(line[0], folder, line[1..]);
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

    private static ProcessStartInfo Prepare(string file, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
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
