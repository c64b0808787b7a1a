using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

public sealed class FindingLimitTests
{
    [Fact]
    public void Of_one_rule_a_file_lists_a_thousand_and_counts_the_rest_in_every_format()
    {
        var report = Report(("content/a.md", ImageWithoutAlt.Rule, 1_500), ("content/b.md", ImageWithoutAlt.Rule, 10), ("content/a.md", UnsafeAddress.Rule, 3));

        Assert.Equal(1_000 + 1 + 10 + 3, report.Diagnostics.Count);
        Assert.Equal((3, 1_510, 1), (report.Errors, report.Warnings, report.Hints));
        Assert.Equal(report.Diagnostics.Order(Comparer<Diagnostic>.Create(Diagnostic.Compare)), report.Diagnostics);
        foreach (var format in Enum.GetValues<DiagnosticFormat>())
        {
            Assert.Contains("500 more findings of CK5005", DiagnosticRenderer.Render(report, format, width: 200), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_course_lists_ten_thousand_the_gravest_first()
    {
        (string, Rule, int)[] many = [.. Enumerable.Range(0, 20).Select(i => ($"content/{i:00}.md", RemoteImage.Rule, 1_000)), ("content/99.md", UnsafeAddress.Rule, 700)];

        var report = Report(many);

        Assert.Equal(10_001, report.Diagnostics.Count);
        Assert.Equal((700, 20_000 + 1), (report.Errors, report.Hints));
        Assert.Equal(700, report.Diagnostics.Count(finding => finding.Severity == Severity.Error));
        Assert.Equal("10,700 more findings are not listed", report.Diagnostics.Single(finding => finding.Code == "CK6018").Message);
    }

    [Fact]
    public void What_is_within_the_limit_is_listed_whole() => Assert.Equal(1_000, Report(("content/a.md", UnsafeAddress.Rule, 1_000)).Diagnostics.Count);

    private static DiagnosticReport Report(params (string Path, Rule Rule, int Count)[] findings) => DiagnosticReport.Of(
        findings.SelectMany(some => Enumerable.Range(0, some.Count).Select(i => new Diagnostic(some.Rule, Location.OfFile(some.Path), $"Number {i:00000}"))), [], "");
}
