using System.CommandLine;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>
/// <c>coursekit lock merge</c>: two lock files that began as one become one, for git while it merges and for people after it has.
/// </summary>
internal static class LockMergeCommand
{
    private const string Help =
        "Merges the lock file prompt by prompt. In a course that git is merging, or has merged as text: takes both sides from git and writes the file. "
        + "With four operands it is git's merge driver (%O %A %B %P): see 'coursekit lock install'.";

    public static Command Create(Terminal terminal)
    {
        var operands = new Argument<string[]>("operands")
        {
            Description = "A course folder (default: this one); or the files of the old version, ours and theirs, and the path that messages name: the result takes the place of ours.",
            Arity = new ArgumentArity(0, 4),
        };
        operands.Validators.Add(UnknownOption.Refuse);
        operands.Validators.Add(result =>
        {
            if (result.Tokens.Count is 2 or 3)
            {
                result.AddError("Give a course, or the four operands of a merge driver: OLD OURS THEIRS PATH.");
            }
        });
        var command = new Command("merge", Help) { operands };
        command.SetAction(parsed => parsed.GetValue(operands) is [var origin, var ours, var theirs, var path]
            ? MergeFiles(origin, ours, theirs, path, terminal)
            : MergeAgain(parsed.GetValue(operands) is [var course] ? course : ".", terminal));
        return command;
    }

    /// <summary>Git shows what a driver says between its own messages, so it says no more than is found.</summary>
    private static int MergeFiles(string origin, string ours, string theirs, string path, Terminal terminal)
    {
        string Full(string file) => Path.GetFullPath(file, terminal.CurrentFolder);
        var merging = LockMerger.MergeFiles(Full(origin), Full(ours), Full(theirs), path, terminal.CurrentFolder, terminal.Cancellation);
        terminal.Talk(merging.Report, all: false);
        return merging.IsMerged ? ExitCode.Fine : ExitCode.CourseHasErrors;
    }

    private static int MergeAgain(string course, Terminal terminal)
    {
        var run = new CourseRun(terminal, FindingDisplay.Plain(false));
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var merging = LockMerger.MergeAgain(place, terminal.Cancellation);
        run.Show(merging.Report);
        var path = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        if (merging is { IsMerged: true, Lock: { } merged })
        {
            terminal.Out.Write($"Merged {path}: {Summary.Count(merged.Prompts.Count, "prompt")}. Build, then 'git add {path}'.\n");
        }

        return run.Finish(!merging.IsMerged);
    }
}
