using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// <c>path(line,col): warning CK3002: message</c>, one line a diagnostic: the canonical form that MSBuild's Exec task and
/// editors' problem matchers read. The hint follows the message on the same line.
/// </summary>
internal static class MsBuildRenderer
{
    public static void Write(DiagnosticReport report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var start = diagnostic.Location.Start;
            writer.Write($"{OneLine(diagnostic.Location.Path)}({start.Line},{start.Column}): ");
            writer.Write($"{diagnostic.Severity.ToMsBuild()} {diagnostic.Code}: {OneLine(FullMessage.Of(diagnostic))}\n");
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
