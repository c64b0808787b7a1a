using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Diagnostics for people: severity, code and message; the place; the source with what is meant underlined and labelled;
/// other places that belong to it; what to do.
/// </summary>
internal sealed class TextRenderer(int width, Ink ink)
{
    public void Write(DiagnosticReport report, TextWriter writer)
    {
        foreach (var diagnostic in FindingRank.Sort(report.Diagnostics))
        {
            WriteFinding(diagnostic, report, writer);
            writer.Write('\n');
        }
    }

    public void WriteFinding(Diagnostic diagnostic, DiagnosticReport report, TextWriter writer)
    {
        WriteHeader(diagnostic, diagnostic.Message, writer);
        var gutter = GutterWidth(diagnostic, report);
        WritePlace(diagnostic.Location, diagnostic.Label, diagnostic.Severity, report, gutter, '^', writer);
        foreach (var related in diagnostic.Related)
        {
            WritePlace(related.Location, related.Label, null, report, gutter, '-', writer);
        }

        WriteHint(diagnostic, writer);
    }

    public void WriteHeader(Diagnostic diagnostic, string message, TextWriter writer)
    {
        var head = $"{diagnostic.Severity.ToText()} {diagnostic.Code}";
        writer.Write(ink.Of(diagnostic.Severity, head) + ": ");
        var lines = WordWrap.Lines(TerminalText.Safe(message), width - 2, head.Length);
        writer.Write(string.Join("\n  ", lines.Select(ink.Bold)) + "\n");
    }

    public void WriteHint(Diagnostic diagnostic, TextWriter writer)
    {
        if (!string.IsNullOrEmpty(diagnostic.Hint))
        {
            var lines = WordWrap.Lines(TerminalText.Safe(diagnostic.Hint), width - 8);
            writer.Write($"  {ink.Hint("hint:")} {string.Join("\n        ", lines)}\n");
        }

        if (diagnostic.Fix is not null) writer.Write($"  {ink.Hint("fix available:")} coursekit check --fix\n");
    }

    private void WritePlace(
        Location location, string? label, Severity? severity, DiagnosticReport report, int gutter, char mark, TextWriter writer)
    {
        var path = TerminalText.Safe(location.Path);
        if (!report.Sources.TryGetValue(location.Path, out var source))
        {
            // Without a text there is no line to point at: the file or folder as a whole is meant.
            var place = location.Span.IsEmpty ? path : $"{path}:{location.Start}";
            writer.Write(string.IsNullOrEmpty(label) ? $"  {place}\n" : $"  {place}: {label}\n");
            return;
        }

        writer.Write($"  {path}:{location.Start}\n");
        var blank = new string(' ', gutter);
        writer.Write(ink.Gutter($"{blank} |") + "\n");
        var rows = SourceExcerpt.Rows(source, location, width - gutter - 3).ToList();
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            var number = row.Number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
            writer.Write((ink.Gutter($"{number.PadLeft(gutter)} |") + " " + row.Text).TrimEnd() + "\n");
            if (row.CaretLength == 0) continue;
            var underline = new string(mark, row.CaretLength);
            writer.Write($"{ink.Gutter($"{blank} |")} {new string(' ', row.CaretStart)}{Paint(severity, underline)}");
            writer.Write(i == rows.Count - 1 ? LabelAfter(row, label, severity, blank) : "\n");
        }
    }

    /// <summary>The label beside the underline, or under it when there is no room.</summary>
    private string LabelAfter(SourceExcerpt.Row row, string? label, Severity? severity, string blank)
    {
        if (string.IsNullOrEmpty(label)) return "\n";
        var text = TerminalText.Safe(label).Replace('\n', ' ');
        var room = width - blank.Length - 3;
        if (row.CaretStart + row.CaretLength + 1 + CellWidth.Of(text) <= room) return $" {Paint(severity, text)}\n";
        var indent = Math.Min(row.CaretStart, Math.Max(0, room - CellWidth.Of(text)));
        var lines = WordWrap.Lines(text, room - indent);
        return "\n" + string.Concat(lines.Select(line => $"{ink.Gutter($"{blank} |")} {new string(' ', indent)}{Paint(severity, line)}\n"));
    }

    private string Paint(Severity? severity, string text) => severity is { } known ? ink.Of(known, text) : ink.Gutter(text);

    private static int GutterWidth(Diagnostic diagnostic, DiagnosticReport report)
    {
        var places = diagnostic.Related.Select(related => related.Location).Append(diagnostic.Location);
        var lines = places.Where(place => report.Sources.ContainsKey(place.Path))
            .Select(place => Math.Max(place.Start.Line, place.End.Line));
        return Math.Max(3, lines.DefaultIfEmpty(0).Max().ToString(System.Globalization.CultureInfo.InvariantCulture).Length + 1);
    }
}
