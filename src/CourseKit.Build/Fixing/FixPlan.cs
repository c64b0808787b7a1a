using CourseKit.Syntax;

namespace CourseKit.Build;

/// <summary>One file with the fixes that it can have together.</summary>
/// <param name="Source">As it was read.</param>
/// <param name="Edits">In order, apart from each other.</param>
/// <param name="Fixed">The findings they put right.</param>
public sealed record FileFix(SourceText Source, IReadOnlyList<TextEdit> Edits, IReadOnlyList<Diagnostic> Fixed)
{
    public string Path => Source.Path;

    /// <summary>The text after the edits; every character outside of them as it was.</summary>
    public string NewText()
    {
        var text = new System.Text.StringBuilder(Source.Length);
        var at = 0;
        foreach (var edit in Edits)
        {
            text.Append(Source.Text, at, edit.Location.Span.Start - at).Append(edit.NewText);
            at = edit.Location.Span.End;
        }

        return text.Append(Source.Text, at, Source.Length - at).ToString();
    }
}

/// <summary>Chooses the fixes of a check that can be applied together.</summary>
public static class FixPlan
{
    /// <param name="result">Of the check.</param>
    /// <param name="files">What was checked.</param>
    /// <returns>By path. Of two fixes that want the same place changed the first is taken; the other is found again by the next
    /// check.</returns>
    public static IReadOnlyList<FileFix> Of(CompileResult result, CourseFiles files)
    {
        var sources = WellRead(files);
        var plans = new List<FileFix>();
        var byFile = result.Findings.Where(finding => finding.Fix is not null)
            .GroupBy(finding => finding.Location.Path, StringComparer.Ordinal);
        foreach (var group in byFile.OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (sources.TryGetValue(group.Key, out var source) && OfFile(source, group) is { Fixed.Count: > 0 } plan) plans.Add(plan);
        }

        return plans;
    }

    /// <summary>With an error in reading, a text is what could be made of the file, not what is in it.</summary>
    internal static Dictionary<string, SourceText> WellRead(CourseFiles files)
    {
        var unread = files.Diagnostics.Concat(files.Access.Diagnostics).Where(finding => finding.Severity == Severity.Error)
            .Select(finding => finding.Location.Path).ToHashSet(StringComparer.Ordinal);
        return files.Access.Texts.Concat(files.Content).Where(source => !unread.Contains(source.Path))
            .DistinctBy(source => source.Path).ToDictionary(source => source.Path, StringComparer.Ordinal);
    }

    private static FileFix OfFile(SourceText source, IEnumerable<Diagnostic> findings)
    {
        var taken = new List<TextEdit>();
        var fixedOnes = new List<Diagnostic>();
        foreach (var finding in findings)
        {
            var edits = finding.Fix!.Edits;
            if (!edits.All(edit => edit.Location.Path == source.Path && edit.Location.Span.End <= source.Length)) continue;
            var others = edits.Where(edit => !taken.Contains(edit)).ToList();
            if (others.Exists(edit => taken.Exists(other => Collide(edit.Location.Span, other.Location.Span)))) continue;
            taken.AddRange(others);
            fixedOnes.Add(finding);
        }

        taken.Sort((left, right) => left.Location.Span.Start.CompareTo(right.Location.Span.Start) is var order and not 0 ? order : left.Location.Span.End.CompareTo(right.Location.Span.End));
        return new FileFix(source, taken, fixedOnes);
    }

    /// <summary>Two insertions at one place collide too: their order would be chance. An edit beside an insertion does not.</summary>
    private static bool Collide(TextSpan left, TextSpan right) =>
        left.IsEmpty || right.IsEmpty
            ? left.Start == right.Start && left.IsEmpty && right.IsEmpty || (left.Start > right.Start && left.Start < right.End) || (right.Start > left.Start && right.Start < left.End)
            : left.Start < right.End && right.Start < left.End;
}
