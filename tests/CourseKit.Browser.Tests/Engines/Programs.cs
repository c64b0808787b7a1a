using System.Diagnostics;

namespace CourseKit.Browser.Tests;

/// <summary>Programs of this machine.</summary>
internal static class Programs
{
    /// <summary>The first program on the PATH that has one of the names; null when there is none.</summary>
    public static string? Find(params string[] names) =>
        (from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
         from name in names
         let path = Path.Combine(folder, name)
         where File.Exists(path)
         select path).FirstOrDefault();

    /// <summary>Starts a program whose output can be read.</summary>
    public static Process Start(string path, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(path, arguments) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Reads lines until one has a text in it, and lets the rest go by.</summary>
    /// <returns>That line from the text on.</returns>
    public static async Task<string> LineWith(this StreamReader output, string text)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            var start = line.IndexOf(text, StringComparison.Ordinal);
            if (start < 0) continue;
            _ = output.BaseStream.CopyToAsync(Stream.Null);
            return line[start..].Trim();
        }

        throw new InvalidOperationException($"It ended without a line with '{text}'.");
    }

    public static void Stop(this Process process)
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }
}
