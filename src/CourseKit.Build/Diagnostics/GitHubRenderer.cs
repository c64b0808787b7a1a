using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// GitHub's workflow commands: <c>::warning file=…,line=…,col=…,endColumn=…,title=CK3002::message</c>. Columns are left
/// out when the span runs over several lines, because an annotation may not have both.
/// </summary>
internal static class GitHubRenderer
{
    public static void Write(DiagnosticReport report, TextWriter writer)
    {
        foreach (var diagnostic in report.Diagnostics)
        {
            var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
            writer.Write($"::{diagnostic.Severity.ToGitHub()} file={Property(diagnostic.Location.Path)},line={start.Line}");
            if (end.Line > start.Line) writer.Write($",endLine={end.Line}");
            else writer.Write($",col={start.Column},endColumn={Math.Max(start.Column, end.Column)}");
            writer.Write($",title={Property(diagnostic.Code)}::{Data(FullMessage.Of(diagnostic))}\n");
        }
    }

    /// <summary>The message: what would end the command's line is escaped, and the escape sign itself first.</summary>
    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>A property ends at a comma, the list of them at a colon.</summary>
    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
