using System.Runtime.CompilerServices;
using CourseKit.Syntax;
using CourseKit.Testing;

namespace CourseKit.Build.Tests;

/// <summary>
/// A page for each rule, made from what the rule says of itself and from what CourseKit prints for its example. Reviewing a
/// message is reading the difference of its page.
/// </summary>
public sealed class RulePages
{
    public static TheoryData<string> Codes => [.. Rules.All.Select(rule => rule.Code)];

    public static TheoryData<string> CodesWithTexts => [.. Rules.All.Where(rule => !RuleExample.IsCommands(rule.Bad)).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page(string code)
    {
        var rule = Find(code);

        Snapshot.Match(RulePage.Of(rule, RuleExample.Shown(rule)), "md", code);
    }

    [Theory]
    [MemberData(nameof(CodesWithTexts))]
    public void The_bad_example_is_reported(string code) =>
        Assert.Contains(code, RuleExample.Check(Find(code).Bad)!.Diagnostics.Select(finding => finding.Code));

    [Theory]
    [MemberData(nameof(CodesWithTexts))]
    public void The_good_example_is_not_reported_and_has_no_error_at_all(string code)
    {
        var report = RuleExample.Check(Find(code).Good)!;

        Assert.DoesNotContain(code, report.Diagnostics.Select(finding => finding.Code));
        Assert.Empty(report.From(Severity.Error).Diagnostics.Select(finding => $"{finding.Code} {finding.Message}"));
    }

    [Fact]
    public void Every_page_has_its_rule()
    {
        var pages = Directory.EnumerateFiles(FolderOfPages(), "RulePages.Page_*.verified.md")
            .Select(path => Path.GetFileName(path)["RulePages.Page_".Length..^".verified.md".Length]);

        Assert.Equal(Rules.All.Select(rule => rule.Code), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_and_a_name_belong_to_one_rule()
    {
        Assert.Empty(Rules.All.GroupBy(rule => rule.Code).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.Empty(Rules.All.GroupBy(rule => rule.Name).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    private static Rule Find(string code) => Rules.All.Single(rule => rule.Code == code);

    private static string FolderOfPages([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
