using CourseKit.Build;
using Spectre.Console;

namespace CourseKit.Cli;

/// <summary>
/// Shows what a build is doing: a spinner that names the stage, gone when it ends, on a terminal that can draw one. What stays on the
/// screen and in a log is what was found.
/// </summary>
internal sealed class BuildProgress : IDisposable
{
    private readonly Action<string> _show;
    private readonly TaskCompletionSource _done = new();
    private readonly Task _display;

    private BuildProgress(Action<string> show, Func<Task, Task>? display)
    {
        _show = show;
        _display = display?.Invoke(_done.Task) ?? Task.CompletedTask;
    }

    public static BuildProgress Start(Terminal terminal, bool silent)
    {
        return silent || !terminal.ErrorHasColor ? new BuildProgress(_ => { }, null) : OnTerminal(terminal);
    }

    /// <summary>Says what is being done, in a few words; may be called from any thread.</summary>
    public void Show(string text) => _show(text);

    /// <inheritdoc cref="Show"/>
    public void Begin(BuildStage stage, int pieces) => Show(stage switch
    {
        BuildStage.Reading => "Reading the course",
        BuildStage.Compiling => $"Compiling {Summary.Count(pieces, "page")}",
        BuildStage.Linking => $"Linking {Summary.Count(pieces, "page")}",
        BuildStage.Exporting => "Making site and decks",
        _ => $"Writing {Summary.Count(pieces, "file")}",
    });

    public void Dispose()
    {
        _done.TrySetResult();
        _display.GetAwaiter().GetResult();
    }

    private static BuildProgress OnTerminal(Terminal terminal)
    {
        var console = SpectreOutput.Of(terminal.Error, color: true, terminal.Width);
        StatusContext? status = null;
        var pending = "Starting";
        var progress = new BuildProgress(
            text =>
            {
                Volatile.Write(ref pending, text);
                Volatile.Read(ref status)?.Status(Markup.Escape(text));
            },
            done => console.Status().Spinner(Spinner.Known.Dots).StartAsync("Starting", async context =>
            {
                Volatile.Write(ref status, context);
                context.Status(Markup.Escape(Volatile.Read(ref pending)));
                await done.ConfigureAwait(false);
            }));
        return progress;
    }
}
