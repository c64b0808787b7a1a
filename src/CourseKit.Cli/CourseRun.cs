using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What <c>build</c>, <c>check</c> and <c>prompts</c> share: find the course, read it, show what was found.</summary>
/// <param name="all">Whether people see every finding, however many are alike.</param>
internal sealed class CourseRun(Terminal terminal, DiagnosticFormat format, bool quiet, bool all)
{
    private readonly long _start = terminal.Clock.GetTimestamp();

    public TimeSpan Elapsed => terminal.Clock.GetElapsedTime(_start);

    /// <summary>Where the summary goes: not between what a program reads.</summary>
    public TextWriter SummaryWriter => quiet ? TextWriter.Null : format == DiagnosticFormat.Text ? terminal.Out : terminal.Error;

    /// <returns>Null when there is no course there, which is then already said.</returns>
    public CoursePlace? Find(string course)
    {
        var (place, problem) = CoursePlace.Find(course, terminal.CurrentFolder);
        if (problem is not null) Show(DiagnosticReport.Empty.With(problem));
        return place;
    }

    public BuildProgress StartProgress() => BuildProgress.Start(terminal, silent: quiet || format != DiagnosticFormat.Text);

    /// <summary>Findings for people go to standard error as a compiler's do, findings for programs to standard output.</summary>
    public void Show(DiagnosticReport report)
    {
        if (format == DiagnosticFormat.Text)
        {
            terminal.Talk(report, all);
        }
        else
        {
            DiagnosticRenderer.Write(report, format, terminal.Out);
        }
    }

    public int Finish(bool hasErrors) => hasErrors ? ExitCode.CourseHasErrors : ExitCode.Fine;
}
