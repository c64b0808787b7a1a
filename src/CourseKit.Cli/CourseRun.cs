using CourseKit.Build;

namespace CourseKit.Cli;

/// <summary>What <c>build</c>, <c>check</c> and <c>prompts</c> share: find the course, read it, show what was found.</summary>
internal sealed class CourseRun(Terminal terminal, FindingDisplay display)
{
    private readonly long _start = terminal.Clock.GetTimestamp();

    public TimeSpan Elapsed => terminal.Clock.GetElapsedTime(_start);

    /// <summary>Where the summary goes: not between what a program reads.</summary>
    public TextWriter SummaryWriter =>
        display.Quiet ? TextWriter.Null : display.Format == DiagnosticFormat.Text ? terminal.Out : terminal.Error;

    /// <returns>Null when there is no course there, which is then already said.</returns>
    public CoursePlace? Find(string course)
    {
        var (place, problem) = CoursePlace.Find(course, terminal.CurrentFolder);
        if (problem is not null) Show(DiagnosticReport.Empty.With(problem));
        return place;
    }

    public BuildProgress StartProgress() => BuildProgress.Start(terminal, silent: display.Quiet || display.Format != DiagnosticFormat.Text);

    /// <summary>Findings for people go to standard error as a compiler's do, findings for programs to standard output.</summary>
    public void Show(DiagnosticReport report)
    {
        var shown = report.From(display.Least);
        if (display.Format != DiagnosticFormat.Text)
        {
            DiagnosticRenderer.Write(shown, display.Format, terminal.Out);
        }
        else if (display.Statistics)
        {
            FindingStatistics.Write(shown, terminal);
        }
        else
        {
            terminal.Talk(shown, display.All);
        }
    }

    /// <summary>What the findings come to, what to look at first, and what the course holds.</summary>
    public void Summarize(CompileResult result, DiagnosticReport report, string folder)
    {
        var folds = !display.All && display.Format == DiagnosticFormat.Text;
        Summary.Write(result, report, folder, folds, SummaryWriter);
    }

    public int Finish(bool hasErrors) => hasErrors ? ExitCode.CourseHasErrors : ExitCode.Fine;
}
