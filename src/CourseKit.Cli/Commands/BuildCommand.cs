using System.CommandLine;
using CourseKit.Build;
using CourseKit.Export;

namespace CourseKit.Cli;

/// <summary><c>coursekit build</c>: a course becomes a site.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var arguments = new CourseArguments();
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The folder to write to: the site is its folder 'site', decks are in 'decks'. "
                + "Default: 'dist' in the course, or beside the one file; of a preview 'dist/preview'.",
            HelpName = "folder",
        };
        var strict = new Option<bool>("--strict") { Description = "Treat warnings as errors: exit with 1 and write nothing." };
        var locked = new Option<bool>("--locked") { Description = "Fail when the lock file would change, and leave it as it is: for a server that builds what was committed." };
        var dropRetired = new Option<bool>("--drop-retired") { Description = "Leave prompts out of decks that the course no longer has, instead of keeping them as notes without cards, tagged as retired." };
        var compiled = new CompiledArguments();
        var findings = new FindingOptions();
        var command = new Command("build", $"Builds the site and the decks ({string.Join(", ", Exporters.OfDecks.Select(exporter => exporter.Title))}) of a course. With errors in the course nothing is written and the last output stays.");
        arguments.AddTo(command);
        command.Add(output);
        command.Add(strict);
        command.Add(locked);
        command.Add(dropRetired);
        compiled.AddTo(command);
        findings.AddTo(command);
        command.Validators.Add(parsed =>
        {
            if (!arguments.IsPreview(parsed)) return;
            const string Preview = "which a preview (--drafts, --future, --expired)";
            if (parsed.GetValue(locked)) parsed.AddError($"--locked is about the lock file, {Preview} leaves alone.");
            if (parsed.GetValue(dropRetired)) parsed.AddError($"--drop-retired is about decks, {Preview} does not make.");
        });
        command.SetAction(parsed =>
        {
            var publish = arguments.Publish(parsed, terminal);
            var run = new CourseRun(terminal, findings.Of(parsed));
            var options = new CompileOptions
            {
                Publish = publish,
                SiteOnly = publish.IsPreview,
                Decks = arguments.Decks(parsed, terminal) with { DropRetired = parsed.GetValue(dropRetired) },
                Lock = parsed.GetValue(locked) ? LockUse.Locked : LockUse.Update,
                Strict = parsed.GetValue(strict),
                Compiled = compiled.Of(parsed),
            };
            return Run(run, arguments.Course(parsed), parsed.GetValue(output), options, terminal);
        });
        return command;
    }

    private static int Run(CourseRun run, string course, string? output, CompileOptions options, Terminal terminal)
    {
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var (target, problem) = OutputPlace.Find(place, output, terminal.CurrentFolder, options.Publish.IsPreview);
        if (target is null)
        {
            run.Show(DiagnosticReport.Empty.With(problem!));
            return ExitCode.CourseHasErrors;
        }

        CompileResult result;
        OutputResult? written = null;
        using var spool = new OutputSpool();
        using (var progress = run.StartProgress())
        {
            progress.Begin(BuildStage.Reading, 0);
            var files = CourseReader.Read(place, target.Folder, terminal.Cancellation);
            result = CourseCompiler.Build(files, options with { Progress = progress.Begin, Spool = spool }, terminal.Cancellation);
            if (!result.HasErrors)
            {
                progress.Begin(BuildStage.Writing, result.Files.Count);
                written = CourseOutput.Write(result, files, place, target, terminal.Cancellation);
            }
        }

        var report = written?.Problem is null ? result.Report : result.Report.With(written.Problem);
        run.Show(report);
        run.Summarize(result, report, place.Display);
        Summary.WriteOutcome(result, written, place.Display, target, run.Elapsed, run.SummaryWriter);
        if (options.Publish.IsPreview) run.SummaryWriter.Write("A preview: the lock file and the decks were left alone.\n");
        return run.Finish(written is null or { Problem: not null });
    }
}
