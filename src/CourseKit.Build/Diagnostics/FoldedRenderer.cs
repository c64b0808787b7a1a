using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>
/// Findings for people, so few lines of them that what matters is seen: errors, and warnings of what readers do not get, with their source
/// line; other warnings with place and hint; hints in a line each. Of what is alike three places are named and the others counted. What is
/// found alone is shown whole.
/// </summary>
internal sealed class FoldedRenderer(int width, Ink ink)
{
    private const int LeastForPlaces = 28;

    private readonly TextRenderer _text = new(width, ink);

    public void Write(DiagnosticReport report, TextWriter writer)
    {
        if (report.Diagnostics.Count == 1)
        {
            _text.Write(report, writer);
            return;
        }

        var groups = FindingGroup.Of(report.Diagnostics);
        var compact = false;
        foreach (var group in groups.Where(group => !group.IsHint))
        {
            if (IsWhole(group))
            {
                if (compact) writer.Write('\n');
                WriteWhole(group, report, writer);
            }
            else
            {
                WriteCompact(group, writer);
            }

            compact = !IsWhole(group);
        }

        WriteHints([.. groups.Where(group => group.IsHint)], compact, writer);
    }

    private void WriteHints(List<FindingGroup> hints, bool followsCompact, TextWriter writer)
    {
        if (followsCompact) writer.Write('\n');
        if (hints.Count == 0) return;
        var paths = hints.SelectMany(group => group.Findings).Select(finding => finding.Location.Path).Distinct(StringComparer.Ordinal)
            .Take(2).ToList();
        var known = paths.Count == 1 && hints.Count > 1 ? paths[0] : null;
        if (known is not null) writer.Write($"In {TerminalText.Safe(known)}, by line:\n");
        foreach (var group in hints) WriteHintLine(group, known, writer);
        writer.Write('\n');
    }

    private static bool IsWhole(FindingGroup group) =>
        group.First.Severity == Severity.Error || group.First.Rule.Loss >= ReaderLoss.Missing;

    private void WriteWhole(FindingGroup group, DiagnosticReport report, TextWriter writer)
    {
        _text.WriteFinding(group.First, report, writer);
        var others = group.Findings.Skip(1).Select(finding => finding.Location).ToList();
        if (others.Count > 0)
        {
            WriteWrapped($"also at {PlaceList.Of(others, FindingGroup.MostPlaces - 1, group.First.Location.Path, columns: true)}", writer);
        }

        WriteOthers(group, writer);
        writer.Write('\n');
    }

    private void WriteCompact(FindingGroup group, TextWriter writer)
    {
        _text.WriteHeader(group.First, group.Message, writer);
        WriteWrapped(
            PlaceList.Of(
                [.. group.Findings.Select(finding => finding.Location)], FindingGroup.MostPlaces, known: null, columns: true), writer);
        _text.WriteHint(group.First, writer);
        WriteOthers(group, writer);
    }

    private void WriteOthers(FindingGroup group, TextWriter writer)
    {
        if (group.Others.Count == 0) return;
        WriteWrapped($"{group.First.Code} of other names: {PlaceList.Count([.. group.Others.Select(finding => finding.Location)])}; --all prints every one", writer);
    }

    private void WriteWrapped(string text, TextWriter writer) =>
        writer.Write($"  {string.Join("\n  ", WordWrap.Lines(text, width - 2))}\n");

    /// <summary>
    /// What is found, or the rule's title where that is shorter and needed for the places; as many of these as there is room for, one at
    /// least. Where even that is too much, the number of files goes, then the front of the path, and the end of the message at last:
    /// <c>--all</c> says all of it.
    /// </summary>
    private void WriteHintLine(FindingGroup group, string? known, TextWriter writer)
    {
        var head = $"{group.First.Severity.ToText()} {group.First.Code}";
        var places = group.Findings.Select(finding => finding.Location).ToList();
        var room = width - head.Length - " ()".Length - ": ".Length;
        var three = PlaceList.Of(places, FindingGroup.MostPlaces, known, columns: false);
        var message = OneLine(group.Message);
        if (CellWidth.Of(message) + CellWidth.Of(three) > room && OneLine(group.First.Rule.Title) is { } title && CellWidth.Of(title) < CellWidth.Of(message)) message = title;
        var forPlaces = room - CellWidth.Of(message);
        var shown = Enumerable.Range(0, FindingGroup.MostPlaces)
            .Select(i => PlaceList.Of(places, FindingGroup.MostPlaces - i, known, columns: false))
            .FirstOrDefault(text => CellWidth.Of(text) <= forPlaces) ?? PlaceList.Short(places, known, Math.Max(forPlaces, LeastForPlaces));
        message = Cut(message, room - CellWidth.Of(shown));
        writer.Write($"{ink.Of(Severity.Hint, head)}: {message} {ink.Gutter($"({shown})")}\n");
    }

    private static string OneLine(string text) => TerminalText.Safe(text).Replace('\n', ' ');

    private static string Cut(string message, int room) =>
        CellWidth.Of(message) <= room ? message : ExcerptLine.Of(message, 0, 0, Math.Max(1, room)).Text;
}
