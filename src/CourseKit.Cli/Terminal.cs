using System.Text;

namespace CourseKit.Cli;

/// <summary>The process's surroundings, given in so that tests can give others: streams, terminal, folder, environment, clock.</summary>
internal sealed record Terminal
{
    /// <summary>Columns of text that goes to no terminal.</summary>
    public const int PlainWidth = 80;

    /// <summary>Results: what a program reads, or the summary.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Talk: diagnostics for people, progress.</summary>
    public required TextWriter Error { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    public int Width { get; init; } = PlainWidth;

    /// <summary>Absolute.</summary>
    public required string CurrentFolder { get; init; }

    public required Func<string, string?> Variable { get; init; }

    public required TimeProvider Clock { get; init; }

    public CancellationToken Cancellation { get; init; }

    public bool OutHasColor => OutIsTerminal && WantsColor;

    public bool ErrorHasColor => ErrorIsTerminal && WantsColor;

    /// <summary>NO_COLOR with any text in it means none (no-color.org); a dumb terminal has none.</summary>
    private bool WantsColor => string.IsNullOrEmpty(Variable("NO_COLOR")) && Variable("TERM") != "dumb";

    /// <summary>The terminal of this process, in UTF-8 whatever the locale says.</summary>
    public static Terminal OfProcess(CancellationToken cancellation) => new()
    {
        Out = Writer(Console.OpenStandardOutput()),
        Error = Writer(Console.OpenStandardError()),
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = WidthOfConsole(),
        CurrentFolder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        Clock = TimeProvider.System,
        Cancellation = cancellation,
    };

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };

    private static int WidthOfConsole()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected) return PlainWidth;
        return Console.WindowWidth is > 0 and var width ? Math.Clamp(width, 40, 160) : PlainWidth;
    }
}
