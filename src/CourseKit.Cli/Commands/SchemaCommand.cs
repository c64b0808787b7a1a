using System.CommandLine;
using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary><c>coursekit schema</c>: JSON Schemas beside the course, for editors.</summary>
internal static class SchemaCommand
{
    private const string Help =
        "Writes course.schema.json and frontmatter.schema.json beside the course, so that editors complete and check settings and front matter, your C# records included. "
        + "An editor takes them from a first line in course.yml, '# yaml-language-server: $schema=course.schema.json', and in the front matter of a page, "
        + "'# yaml-language-server: $schema=../frontmatter.schema.json' (of a home or section page, of which nothing is required, with '#/$defs/settings' at the end). "
        + "Run it again when records or sources change.";

    public static Command Create(Terminal terminal)
    {
        var course = new Argument<string>("course") { Description = "A course folder.", DefaultValueFactory = _ => "." };
        course.Validators.Add(UnknownOption.Refuse);
        var command = new Command("schema", Help) { course };
        command.SetAction(parsed => Run(parsed.GetValue(course) ?? ".", terminal));
        return command;
    }

    private static int Run(string course, Terminal terminal)
    {
        var run = new CourseRun(terminal, DiagnosticFormat.Text, quiet: false);
        if (run.Find(course) is not { } place) return ExitCode.CourseHasErrors;
        var (files, report) = SchemaFiles.Create(CourseReader.Read(place, cancellation: terminal.Cancellation), terminal.Cancellation);
        run.Show(report);
        if (files.Count == 0) return ExitCode.CourseHasErrors;
        var (written, problem) = SchemaFiles.Write(files, place);
        if (problem is not null) run.Show(DiagnosticReport.Empty.With(problem));
        else foreach (var name in files.Keys) terminal.Out.Write($"{DiagnosticReport.Display(place.Display, name)}: {(written.Contains(name) ? "written" : "unchanged")}\n");
        return run.Finish(problem is not null);
    }
}
