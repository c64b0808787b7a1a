namespace CourseKit.Build;

/// <summary>Writes a report in any of the formats. Line ends are LF, so that the bytes are the same on every machine.</summary>
public static class DiagnosticRenderer
{
    /// <param name="report">What to write.</param>
    /// <param name="format">How.</param>
    /// <param name="writer">Where to.</param>
    /// <param name="width">Columns of the terminal; only text for people heeds it.</param>
    /// <param name="color">Whether to colour text for people.</param>
    public static void Write(DiagnosticReport report, DiagnosticFormat format, TextWriter writer, int width = 80, bool color = false)
    {
        switch (format)
        {
            case DiagnosticFormat.Text:
                new TextRenderer(width, new Ink(color)).Write(report, writer);
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
    }

    public static string Render(DiagnosticReport report, DiagnosticFormat format, int width = 80, bool color = false)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        Write(report, format, writer, width, color);
        return writer.ToString();
    }
}
