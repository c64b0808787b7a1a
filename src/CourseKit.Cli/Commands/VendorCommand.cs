using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>coursekit vendor</c>: what other hosts have and the course shows is copied into it.</summary>
internal static class VendorCommand
{
    private const int MostMegabytes = 200;

    private const string Help =
        "Copies pictures of other hosts, and files for download that links lead to, into folders 'vendor' beside the pages, changes the addresses to the copies "
        + "and keeps a list with checksums. Uses the network; shows first what it would do, and asks.";

    public static Command Create(Terminal terminal)
    {
        var arguments = new CourseArguments();
        var dryRun = new Option<bool>("--dry-run") { Description = "Show what would be copied and changed, and do nothing. The network is not used." };
        var yes = new Option<bool>("--yes", "-y") { Description = "Do not ask. Without a terminal nothing is done without it." };
        var picturesOnly = new Option<bool>("--pictures-only") { Description = "Leave links to files for download as they are." };
        var allowPrivate = AllowPrivateOption.Create();
        var most = new Option<int>("--max-size")
        {
            Description = $"The largest file that is copied, in MB, 1 to {MostMegabytes}.",
            DefaultValueFactory = _ => (int)(new WebLimits().MostBytes / 1_000_000),
            HelpName = "MB",
        };
        most.Validators.Add(parsed =>
        {
            if (parsed.GetValueOrDefault<int>() is < 1 or > MostMegabytes)
            {
                parsed.AddError($"--max-size takes a number of megabytes from 1 to {MostMegabytes}.");
            }
        });
        var all = AllOption.Create();
        var command = new Command("vendor", Help);
        arguments.AddTo(command);
        command.Add(dryRun);
        command.Add(yes);
        command.Add(picturesOnly);
        command.Add(most);
        command.Add(allowPrivate);
        command.Add(all);
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(dryRun) && parsed.GetValue(yes))
            {
                parsed.AddError("--dry-run does nothing, and --yes lets it be done: give one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var limits = new WebLimits { MostBytes = parsed.GetValue(most) * 1_000_000L, AllowPrivate = parsed.GetValue(allowPrivate) };
            var run = new CourseRun(terminal, FindingDisplay.Plain(parsed.GetValue(all)) with { Quiet = false });
            if (run.Find(arguments.Course(parsed)) is not { } place) return ExitCode.CourseHasErrors;
            var files = CourseReader.Read(place, cancellation: terminal.Cancellation);
            var result = CourseCompiler.Understand(
                files, new CompileOptions { Publish = arguments.Publish(parsed, terminal) }, terminal.Cancellation);
            var plan = VendorPlan.Of(result, files, place, parsed.GetValue(picturesOnly), limits.AllowPrivate);
            return Run(
                run, new VendorWork(plan, files, place, result.Report), limits, parsed.GetValue(dryRun), parsed.GetValue(yes), terminal);
        });
        return command;
    }

    private static int Run(CourseRun run, VendorWork work, WebLimits limits, bool dryRun, bool yes, Terminal terminal)
    {
        VendorSummary.WritePlan(work.Plan, work.Place.Display, terminal.Out);
        if (dryRun || work.Plan.Files.Count == 0) return Show(run, work, work.Plan.Problems);
        if (!yes && !terminal.InIsTerminal)
        {
            terminal.Out.Flush();
            terminal.Error.Write("Nothing was done: without a terminal to ask on, say --yes.\n");
            return ExitCode.WrongCommandLine;
        }

        if (!yes && !Agrees(terminal)) return Show(run, work, work.Plan.Problems);
        VendorResult done;
        using (var progress = run.StartProgress())
        {
            progress.Show("Copying files");
            done = Vendor.Run(work.Plan, work.Files, work.Place, limits, terminal.Clock, terminal.Cancellation);
        }

        VendorSummary.WriteResult(done, work.Place.Display, terminal.Out);
        return Show(run, work, done.Problems);
    }

    private static int Show(CourseRun run, VendorWork work, IReadOnlyList<Syntax.Diagnostic> problems)
    {
        run.Show(DiagnosticReport.Of(problems, [], work.Place.Display) with { Sources = work.WithSources() });
        return run.Finish(problems.Count > 0);
    }

    private static bool Agrees(Terminal terminal)
    {
        terminal.Out.Write("Do that? [y/N] ");
        terminal.Out.Flush();
        return terminal.In.ReadLine()?.Trim().ToUpperInvariant() is "Y" or "YES";
    }

    private sealed record VendorWork(VendorPlan Plan, CourseFiles Files, CoursePlace Place, DiagnosticReport Report)
    {
        /// <summary>The texts that findings quote: those of the course as they were read, and the list.</summary>
        public IReadOnlyDictionary<string, Syntax.SourceText> WithSources() => Plan.ListSource is not { } list
            ? Report.Sources
            : new Dictionary<string, Syntax.SourceText>(Report.Sources) { [DiagnosticReport.Display(Place.Display, list.Path)] = list };
    }
}
