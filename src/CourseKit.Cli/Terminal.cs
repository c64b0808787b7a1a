using System.Text;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>The process's surroundings, given in so that tests can give others: streams, terminal, folder, environment, clock.</summary>
internal sealed record Terminal
{
    /// <summary>Columns of text that goes to no terminal.</summary>
    public const int PlainWidth = 80;

    private const int BufferSize = 64 * 1024;

    /// <summary>Results: what a program reads, or the summary.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Talk: diagnostics for people, progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Answers to questions.</summary>
    public TextReader In { get; init; } = TextReader.Null;

    public bool InIsTerminal { get; init; }

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

    /// <summary>Shows findings to people, after the results that are there so far.</summary>
    /// <param name="all">Whether every finding is shown, however many are alike.</param>
    public void Talk(DiagnosticReport report, bool all)
    {
        Out.Flush();
        DiagnosticRenderer.Write(report, DiagnosticFormat.Text, Error, Width, ErrorHasColor, fold: !all);
    }

    /// <summary>The terminal of this process, in UTF-8 whatever the locale says.</summary>
    public static Terminal OfProcess(CancellationToken cancellation) => new()
    {
        Out = Writer(Console.OpenStandardOutput(), isTalk: false),
        Error = Writer(Console.OpenStandardError(), isTalk: true),
        In = Console.In,
        InIsTerminal = !Console.IsInputRedirected && !Console.IsOutputRedirected,
        OutIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Width = WidthOfConsole(),
        CurrentFolder = Environment.CurrentDirectory,
        Variable = Environment.GetEnvironmentVariable,
        Clock = TimeProvider.System,
        Cancellation = cancellation,
    };

    /// <param name="isTalk">Talk is seen at once; results are gathered until the end of the command, or until talk follows them.</param>
    internal static StreamWriter Writer(Stream stream, bool isTalk) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize) { AutoFlush = isTalk, NewLine = "\n" };

    private static int WidthOfConsole()
    {
        if (Console.IsOutputRedirected && Console.IsErrorRedirected) return PlainWidth;
        return Console.WindowWidth is > 0 and var width ? Math.Clamp(width, 40, 160) : PlainWidth;
    }
}
