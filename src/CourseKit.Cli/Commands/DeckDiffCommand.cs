using System.CommandLine;
using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary><c>coursekit deck diff</c>: what an update would do to learners, before it is published.</summary>
internal static class DeckDiffCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Markdown = "markdown";

    public static Command Create(Terminal terminal)
    {
        var old = Operand("old", "What readers have: an .apkg package, a lock file, a git revision of the lock (HEAD~3, main, REVISION:PATH) or, with NEW, a course. Default: the last committed lock. A course alone is the course that is meant, as in every command.");
        var now = Operand("new", "What they would get; the same. Default: the course as it is now.");
        var course = new Option<string?>("--course")
        {
            Description = "The course that the defaults mean and in whose repository revisions are looked up. Default: the current folder.",
            HelpName = "folder",
        };
        var publishing = new PublishArguments();
        var format = new Option<string>("--format")
        {
            Description = "text for people; markdown for a comment on a pull request; json: {version, course, old, new, changes, anki, orbit, cards, decks, ridesAlong, prompts}, described in the README of CourseKit.Cli.",
            DefaultValueFactory = _ => Text,
            HelpName = $"{Text}|{Json}|{Markdown}",
        };
        format.AcceptOnlyFromAmong(Text, Json, Markdown);
        var all = AllOption.Create();
        var exitCode = new Option<bool>("--exit-code") { Description = "Exit with 1 when anything changes for readers." };
        var command = new Command(
            "diff", "Says what an update does to learners' Anki and Orbit decks, prompt by prompt. Writes nothing.") { old, now, course };
        publishing.AddTo(command);
        command.Add(all);
        command.Add(format);
        command.Add(exitCode);
        command.SetAction(parsed =>
        {
            var options = new CompileOptions { Publish = publishing.Publish(parsed, terminal), Decks = publishing.Decks(parsed, terminal) };
            var request = new DeckComparisonRequest(
                parsed.GetValue(old), parsed.GetValue(now), parsed.GetValue(course), terminal.CurrentFolder, options);
            return Run(request, parsed.GetValue(format)!, parsed.GetValue(exitCode), parsed.GetValue(all), terminal);
        });
        return command;
    }

    private static int Run(DeckComparisonRequest request, string format, bool exitCode, bool all, Terminal terminal)
    {
        var result = DeckComparison.Compare(request, terminal.Cancellation);
        terminal.Talk(result.Report, all);
        if (result.Diff is not { } diff) return ExitCode.CourseHasErrors;
        if (format == Json) terminal.Out.Write(DeckDiffJson.Write(diff));
        else if (format == Markdown) terminal.Out.Write(DeckDiffMarkdown.Write(diff));
        else DeckDiffPrinter.Write(diff, terminal);
        return exitCode && !diff.IsEmpty ? ExitCode.HasChanges : ExitCode.Fine;
    }

    private static Argument<string?> Operand(string name, string description)
    {
        var operand = new Argument<string?>(name) { Description = description, Arity = ArgumentArity.ZeroOrOne };
        operand.Validators.Add(UnknownOption.Refuse);
        return operand;
    }
}
