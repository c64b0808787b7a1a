using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace CourseKit.Build;

/// <param name="Error">What git said on its error stream, on one line.</param>
internal sealed record GitOutcome(int ExitCode, byte[] Output, string Error)
{
    public bool IsFine => ExitCode == 0;

    public string Line => Encoding.UTF8.GetString(Output).TrimEnd('\n', '\r');
}

/// <summary>
/// Runs the git of this machine: no shell, no network, no hooks. All but the commands of <c>coursekit lock</c> only look things up.
/// </summary>
internal static class GitCommand
{
    /// <summary>As large as a lock that is read may be, and one byte more, so that a larger one shows.</summary>
    private const int MostOutput = TextFileReader.LargestLock + 1;

    /// <summary>
    /// Of a repository around the calling program, such as a hook; the folder asked about says which repository is meant.
    /// </summary>
    private static readonly string[] _foreign =
        ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR", "GIT_NAMESPACE"];

    /// <summary>
    /// No program of the repository's choice runs; and a folder of a course that is made like a bare repository is none, whose settings
    /// could name one.
    /// </summary>
    private static readonly string[] _settings = ["-c", "core.fsmonitor=false", "-c", "safe.bareRepository=explicit"];

    /// <param name="folder">Where git looks for its repository.</param>
    /// <returns>Null when there is no git on this machine.</returns>
    public static GitOutcome? Run(string folder, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (FindProgram(start.Environment["PATH"] ?? "") is not { } program) return null;
        start.FileName = program;
        foreach (var argument in (string[])["--no-pager", .. _settings, .. arguments]) start.ArgumentList.Add(argument);
        foreach (var name in _foreign) start.Environment.Remove(name);
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["LC_ALL"] = "C";
        try
        {
            return Finish(Process.Start(start)!, cancellation);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static GitOutcome Finish(Process process, CancellationToken cancellation)
    {
        using (process)
        using (cancellation.Register(() => Stop(process)))
        {
            process.StandardInput.Close();
            var error = process.StandardError.ReadToEndAsync(CancellationToken.None);
            var output = ReadOutput(process);
            process.WaitForExit();
            cancellation.ThrowIfCancellationRequested();
            return new GitOutcome(process.ExitCode, output, error.GetAwaiter().GetResult().ReplaceLineEndings(" ").Trim());
        }
    }

    private static byte[] ReadOutput(Process process)
    {
        using var output = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (output.Length < MostOutput && process.StandardOutput.BaseStream.Read(buffer) is > 0 and var count)
        {
            output.Write(buffer, 0, count);
        }

        if (output.Length >= MostOutput) Stop(process);
        return output.ToArray();
    }

    private static void Stop(Process process)
    {
        try
        {
            process.Kill();
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    /// <summary>
    /// Looks in the folders of PATH alone. Left to itself, .NET would also look in the current folder, and a program there called git, part
    /// of somebody's course, would run.
    /// </summary>
    private static string? FindProgram(string path)
    {
        var name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return path.Split(Path.PathSeparator).Where(Path.IsPathFullyQualified).Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }
}
