using CourseKit.Build;
using CourseKit.Model;

namespace CourseKit.Cli;

/// <summary>What is printed when CourseKit itself fails: first what it means and what to do, then the details to report.</summary>
internal static class InternalErrorReport
{
    public static void Write(Exception exception, string[] arguments, Terminal terminal)
    {
        if (exception is AggregateException aggregate) exception = aggregate.Flatten().InnerException ?? exception;
        var (place, cause) = exception is InternalFailureException { InnerException: { } inner } failure
            ? (failure.Path, inner)
            : (".", exception);
        var diagnostic = InternalError.At(place, cause);
        terminal.Talk(DiagnosticReport.Empty.With(diagnostic), all: true);
        terminal.Error.Write("Details to report:\n");
        terminal.Error.Write($"  coursekit {ProductVersion.Text}, .NET {Environment.Version}, {System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}\n");
        terminal.Error.Write($"  coursekit {string.Join(' ', arguments)}\n");
        terminal.Error.Write($"{cause}\n");
    }
}
