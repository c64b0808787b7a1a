using System.CommandLine;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary><c>coursekit deck rename</c>: decks that learners have take the names of their titles.</summary>
internal static class DeckRenameCommand
{
    private const string Help =
        "Accepts changed titles of the course and its modules as names of their decks, and says what learners rename in Anki before they import. "
        + "Until then a deck keeps the name that learners know it by: Anki knows a deck by its name alone. Changes the lock file only.";

    public static Command Create(Terminal terminal)
    {
        var course = new Argument<string>("course") { Description = "A course folder.", DefaultValueFactory = _ => "." };
        course.Validators.Add(UnknownOption.Refuse);
        var dryRun = new Option<bool>("--dry-run") { Description = "Say what would be renamed, and change nothing." };
        var command = new Command("rename", Help) { course, dryRun };
        command.SetAction(parsed => Run(parsed.GetValue(course) ?? ".", parsed.GetValue(dryRun), terminal));
        return command;
    }

    private static int Run(string course, bool dryRun, Terminal terminal)
    {
        var run = new CourseRun(terminal, FindingDisplay.Plain(false));
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var options = new CompileOptions { Publish = new PublishOptions { Now = BuildTime.Find(null, terminal) } };
        var renaming = DeckRenaming.Run(place, options, dryRun, terminal.Cancellation);
        run.Show(renaming.Report);
        if (renaming.Report.Diagnostics.Count > 0 && renaming.Report.Errors == 0)
        {
            terminal.Error.Write("No deck was renamed: a deck takes its name from a title.\n");
        }

        if (renaming.Report.Diagnostics.Count > 0) return run.Finish(hasErrors: true);
        if (renaming.Renames.Count == 0)
        {
            terminal.Out.Write(renaming.AreDecksOut
                ? "Every deck that learners have is named as its title says: nothing to rename.\n"
                : "No deck of this course is out yet: nothing to rename.\n");
            return run.Finish(hasErrors: false);
        }

        var lockFile = DiagnosticReport.Display(place.Display, IdentityLock.FileName);
        terminal.Out.Write(dryRun ? $"{lockFile} would take these names.\n" : $"{lockFile} has these names now: build, and commit it.\n");
        // A program reads a rename a line, however long its names are.
        foreach (var line in DeckDiffText.Of(renaming.Renames).SelectMany(line => terminal.OutIsTerminal ? DiffLineWrap.Wrap(line, terminal.Width) : [line])) terminal.Out.Write($"{line}\n");
        return run.Finish(hasErrors: false);
    }
}
