namespace CourseKit.Build;

/// <summary>Writes a report in any of the formats. Line ends are LF, so that the bytes are the same on every machine.</summary>
public static class DiagnosticRenderer
{
    /// <summary>Writes in one call: a writer that flushes after each would make a system call of every piece.</summary>
    /// <inheritdoc cref="Render"/>
    /// <param name="writer">Where to.</param>
    public static void Write(
        DiagnosticReport report, DiagnosticFormat format, TextWriter writer, int width = 80, bool color = false, bool fold = false) =>
        writer.Write(Render(report, format, width, color, fold));

    /// <param name="report">What to write.</param>
    /// <param name="format">How.</param>
    /// <param name="width">Columns of the terminal; only text for people heeds it.</param>
    /// <param name="color">Whether to colour text for people.</param>
    /// <param name="fold">Show people findings that are alike as one. What a program reads is always whole and in reading order.</param>
    public static string Render(DiagnosticReport report, DiagnosticFormat format, int width = 80, bool color = false, bool fold = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        switch (format)
        {
            case DiagnosticFormat.Text:
                if (fold) new FoldedRenderer(width, new Ink(color)).Write(report, writer);
                else new TextRenderer(width, new Ink(color)).Write(report, writer);
                break;
            case DiagnosticFormat.MsBuild:
                MsBuildRenderer.Write(report, writer);
                break;
            case DiagnosticFormat.Json:
                JsonRenderer.Write(report, writer);
                break;
            case DiagnosticFormat.Sarif:
                SarifRenderer.Write(report, writer);
                break;
            case DiagnosticFormat.GitHub:
                GitHubRenderer.Write(report, writer);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format));
        }

        return writer.ToString();
    }
}
