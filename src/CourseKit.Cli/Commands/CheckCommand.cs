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
        var fix = new Option<bool>("--fix") { Description = "Put right in the files what can be put right safely, and check again." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --fix: write nothing, and show the changes as a unified diff on standard output." };
        var links = new Option<bool>("--links") { Description = "Ask the addresses of other hosts too whether they are there. Uses the network, sparingly; 'links: ignore:' in course.yml leaves some out." };
        var allowPrivate = AllowPrivateOption.Create();
        var findings = new FindingOptions();
        var command = new Command(
            "check", "Reports what is wrong with a course, and writes nothing but, with --fix, what it can put right.");
        arguments.AddTo(command);
        command.Add(strict);
        command.Add(fix);
        command.Add(dryRun);
        command.Add(links);
        command.Add(allowPrivate);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(dryRun) && !parsed.GetValue(fix)) parsed.AddError("--dry-run says what --fix would do: give both.");
            if (parsed.GetValue(links) && parsed.GetValue(fix)) parsed.AddError("--links and --fix are two things: give one of them.");
            if (parsed.GetValue(allowPrivate) && !parsed.GetValue(links))
            {
                parsed.AddError("--allow-private is about what --links asks: give both.");
            }

            if (parsed.GetValue(dryRun) && !findings.IsText(parsed))
            {
                parsed.AddError("--dry-run writes a diff to standard output: leave --format out.");
            }
        });
        findings.AddTo(command);
        command.SetAction(parsed =>
        {
            var run = new CourseRun(terminal, findings.Of(parsed));
            var options = new CompileOptions
            {
                Publish = arguments.Publish(parsed, terminal),
                Decks = arguments.Decks(parsed, terminal),
                Lock = LockUse.Check,
                Strict = parsed.GetValue(strict),
            };
            var course = arguments.Course(parsed);
            if (parsed.GetValue(fix)) return RunFix(run, course, options, parsed.GetValue(dryRun), terminal);
            var limits = parsed.GetValue(links) ? new WebLimits { AllowPrivate = parsed.GetValue(allowPrivate) } : null;
            return Run(run, course, options, limits, terminal);
        });
        return command;
    }

    /// <param name="limits">For asking the addresses of other hosts; null to ask none.</param>
    private static int Run(CourseRun run, string course, CompileOptions options, WebLimits? limits, Terminal terminal)
    {
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var result = Check(run, place, options, terminal).Result;
        if (limits is null) return Finish(run, place, result);
        OutsideLinksResult asked;
        using (var progress = run.StartProgress())
        {
            progress.Show("Asking other hosts");
            asked = OutsideLinks.Ask(result.Course, limits, terminal.Clock, terminal.Cancellation);
        }

        var code = Finish(run, place, With(result, asked, place, options.Strict));
        OutsideLinksSummary.Write(asked, run.SummaryWriter);
        return code;
    }

    private static CompileResult With(CompileResult result, OutsideLinksResult asked, CoursePlace place, bool strict)
    {
        var found = DiagnosticReport.Of(asked.Findings, [], place.Display).Diagnostics;
        var fails = asked.Findings.Any(finding => finding.Severity >= (strict ? Syntax.Severity.Warning : Syntax.Severity.Error));
        return result with { Report = result.Report.With(found), HasErrors = result.HasErrors || fails };
    }

    private static int RunFix(CourseRun run, string course, CompileOptions options, bool dryRun, Terminal terminal)
    {
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        if (dryRun)
        {
            var (files, result) = Check(run, place, options, terminal);
            foreach (var plan in FixPlan.Of(result, files))
            {
                terminal.Out.Write(FixDiff.Of(plan, DiagnosticReport.Display(place.Display, plan.Path)));
            }

            run.Show(result.Report);
            return run.Finish(result.HasErrors);
        }

        var done = CourseFixer.Fix(place, () => Check(run, place, options, terminal));
        FixSummary.Write(done, run.SummaryWriter);
        return Finish(run, place, done.Result);
    }

    private static (CourseFiles Files, CompileResult Result) Check(
        CourseRun run, CoursePlace place, CompileOptions options, Terminal terminal)
    {
        using var progress = run.StartProgress();
        progress.Begin(BuildStage.Reading, 0);
        var files = CourseReader.Read(place, cancellation: terminal.Cancellation);
        return (files, CourseCompiler.Check(files, options with { Progress = progress.Begin }, terminal.Cancellation));
    }

    private static int Finish(CourseRun run, CoursePlace place, CompileResult result)
    {
        run.Show(result.Report);
        run.Summarize(result, result.Report, place.Display);
        run.SummaryWriter.Write($"Checked in {Summary.Seconds(run.Elapsed)}.\n");
        return run.Finish(result.HasErrors);
    }
}
