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
            var options = new CompileOptions
            {
                Publish = arguments.Publish(parsed, terminal),
                Decks = arguments.Decks(parsed, terminal),
                Lock = LockUse.Check,
                Strict = parsed.GetValue(strict),
            };
            return Run(run, arguments.Course(parsed), options, terminal);
        });
        return command;
    }

    private static int Run(CourseRun run, string course, CompileOptions options, Terminal terminal)
    {
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        CompileResult result;
        using (var progress = run.StartProgress())
        {
            progress.Begin(BuildStage.Reading, 0);
            var files = CourseReader.Read(place, cancellation: terminal.Cancellation);
            result = CourseCompiler.Check(files, options with { Progress = progress.Begin }, terminal.Cancellation);
        }

        run.Show(result.Report);
        Summary.Write(result, place.Display, run.SummaryWriter);
        run.SummaryWriter.Write($"Checked in {Summary.Seconds(run.Elapsed)}.\n");
        return run.Finish(result.HasErrors);
    }
}
