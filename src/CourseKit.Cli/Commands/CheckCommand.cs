using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>coursekit check</c>: everything a build does except writing.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var arguments = new CourseArguments();
        var strict = new Option<bool>("--strict") { Description = "Exit with 1 on warnings too." };
        var format = FormatOption.Create();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print findings only: no progress, no summary." };
        var command = new Command("check", "Reports what is wrong with a course, and writes nothing.");
        arguments.AddTo(command);
        command.Add(strict);
        command.Add(format);
        command.Add(quiet);
        command.SetAction(parsed =>
        {
            var run = new CourseRun(terminal, FormatOption.Of(parsed.GetValue(format)), parsed.GetValue(quiet));
            var publish = arguments.Publish(parsed, terminal);
            return Run(run, arguments.Course(parsed), publish, parsed.GetValue(strict), terminal);
        });
        return command;
    }

    private static int Run(CourseRun run, string course, Model.PublishOptions publish, bool strict, Terminal terminal)
    {
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        CompileResult result;
        using (var progress = run.StartProgress())
        {
            progress.Begin(BuildStage.Reading, 0);
            var files = CourseReader.Read(place, cancellation: terminal.Cancellation);
            result = CourseCompiler.Check(files, run.Options(publish, strict, progress), terminal.Cancellation);
        }

        run.Show(result.Report);
        Summary.Write(result, place.Display, run.SummaryWriter);
        run.SummaryWriter.Write($"Checked in {Summary.Seconds(run.Elapsed)}.\n");
        return run.Finish(result.HasErrors);
    }
}
