using System.CommandLine;
using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Cli;

/// <summary><c>coursekit prompts</c>: what was read out of the review blocks.</summary>
internal static class PromptsCommand
{
    private const string Table = "table";
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        var arguments = new CourseArguments();
        var format = new Option<string>("--format")
        {
            Description = "table for people; json: an array of {id, kind, page, line, block, question, answer, cloze, tags, color, metadata} in course order. "
                + "kind is qa or cloze; of a cloze question and answer are null, of the others cloze is; page is the source file in the course.",
            DefaultValueFactory = _ => Table,
            HelpName = $"{Table}|{Json}",
        };
        format.AcceptOnlyFromAmong(Table, Json);
        var all = AllOption.Create();
        var command = new Command("prompts", "Lists the prompts of a course as they were understood.");
        arguments.AddTo(command);
        command.Add(all);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var publish = arguments.Publish(parsed, terminal);
            return Run(arguments.Course(parsed), publish, parsed.GetValue(format) == Json, parsed.GetValue(all), terminal);
        });
        return command;
    }

    private static int Run(string course, Model.PublishOptions publish, bool json, bool all, Terminal terminal)
    {
        var run = new CourseRun(terminal, FindingDisplay.Plain(all));
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var files = CourseReader.Read(place, cancellation: terminal.Cancellation);
        var result = CourseCompiler.Understand(files, new CompileOptions { Publish = publish }, terminal.Cancellation);

        // A list with a hole in it must not pass for whole, so errors are said; warnings are for check.
        run.Show(result.Report.From(Severity.Error));
        if (json) PromptJson.Write(result.Course, terminal.Out);
        else PromptTable.Write(result, terminal);
        return run.Finish(result.HasErrors);
    }
}
