using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>coursekit schema</c>: JSON Schemas beside the course, for editors.</summary>
internal static class SchemaCommand
{
    private const string Help =
        "Writes course.schema.json and frontmatter.schema.json beside the course: editors complete and check with them, your C# records included. Run it again when records or sources change.";

    private const string Association = "# yaml-language-server: $schema=" + SchemaFiles.OfCourse;

    public static Command Create(Terminal terminal)
    {
        var course = new Argument<string>("course") { Description = "A course folder.", DefaultValueFactory = _ => "." };
        course.Validators.Add(UnknownOption.Refuse);
        var command = new Command("schema", Help) { course };
        var all = AllOption.Create();
        command.Add(all);
        command.SetAction(parsed => Run(parsed.GetValue(course) ?? ".", parsed.GetValue(all), terminal));
        return command;
    }

    private static int Run(string course, bool all, Terminal terminal)
    {
        var run = new CourseRun(terminal, FindingDisplay.Plain(all));
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var source = CourseReader.Read(place, cancellation: terminal.Cancellation);
        var (files, report) = SchemaFiles.Create(source, terminal.Cancellation);
        run.Show(report);
        if (files.Count == 0) return ExitCode.CourseHasErrors;
        var (written, problem) = SchemaFiles.Write(files, place);
        if (problem is not null)
        {
            run.Show(DiagnosticReport.Empty.With(problem));
            return run.Finish(hasErrors: true);
        }

        foreach (var name in files.Keys)
        {
            terminal.Out.Write($"{DiagnosticReport.Display(place.Display, name)}: {(written.Contains(name) ? "written" : "unchanged")}\n");
        }

        // Said once: an editor that has been told needs no more telling.
        if (source.Settings is { } settings && !settings.Text.Contains("$schema=", StringComparison.Ordinal))
        {
            terminal.Out.Write($"\nEditors with YAML support take the first from this line at the top of course.yml:\n  {Association}\n");
        }

        return run.Finish(hasErrors: false);
    }
}
