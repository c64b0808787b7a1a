using System.Runtime.InteropServices;
using CourseKit.Cli;

// Ctrl-C asks the work to stop; the last output stays. Work that does not answer is ended: the output is whole at every moment.
using var cancel = new CancellationTokenSource();
var terminal = Terminal.OfProcess(cancel.Token);
void Stop(PosixSignalContext signal)
{
    signal.Cancel = true;
    cancel.Cancel();
    _ = Task.Delay(TimeSpan.FromSeconds(2)).ContinueWith(
        _ =>
        {
            terminal.Error.Write(CommandLine.CancelledMessage);
            Environment.Exit(ExitCode.Cancelled);
        },
        TaskScheduler.Default);
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return CommandLine.Run(args, terminal);
