namespace CourseKit.Cli.Tests;

/// <summary>What a command printed and returned.</summary>
internal sealed record CliResult(int ExitCode, string Out, string Error);

/// <summary>
/// Runs commands in a folder of their own: inside the test process, with streams that are read back; or, where <see cref="CoursekitProcess.Published"/>
/// names a binary, in that one, whatever needs no terminal.
/// </summary>
internal sealed class Cli : IDisposable
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    /// <summary>What is typed where a command asks.</summary>
    public string Answer { get; set; } = "";

    public string Folder { get; } = Directory.CreateTempSubdirectory("coursekit-cli-").FullName;

    public Cli With(string path, string text) => With(path, System.Text.Encoding.UTF8.GetBytes(text));

    public Cli With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return this;
    }

    /// <summary>A page with a title and a body.</summary>
    public Cli WithPage(string path, string body, string title = "A page") => With(path, $"---\ntitle: {title}\n---\n\n{body}\n");

    public Cli WithVariable(string name, string value)
    {
        _variables[name] = value;
        return this;
    }

    public string At(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(At(path));

    public CliResult Run(params string[] arguments) =>
        CoursekitProcess.Published is null ? Run(isTerminal: false, 80, arguments) : CoursekitProcess.Run(Folder, _variables, arguments);

    public CliResult RunOnTerminal(int width, params string[] arguments) => Run(isTerminal: true, width, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private CliResult Run(bool isTerminal, int width, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = CommandLine.Run(arguments, new Terminal
        {
            Out = TextWriter.Synchronized(output),
            Error = TextWriter.Synchronized(error),
            In = new StringReader(Answer + "\n"),
            InIsTerminal = isTerminal,
            OutIsTerminal = isTerminal,
            ErrorIsTerminal = isTerminal,
            Width = width,
            CurrentFolder = Folder,
            Variable = name => _variables.GetValueOrDefault(name),
            Clock = TimeProvider.System,
        });
        return new CliResult(exit, output.ToString(), error.ToString());
    }
}
