using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

public sealed class ThemeRuleTests
{
    public static TheoryData<string> Codes() => [.. ThemeRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_breaks_it_and_the_good_one_does_not(string code)
    {
        var rule = ThemeRules.All.Single(rule => rule.Code == code);

        Assert.Contains(Found(rule.Bad), finding => finding.Code == code);
        Assert.DoesNotContain(Found(rule.Good), finding => finding.Code == code);
        Assert.DoesNotContain(Found(rule.Good), finding => finding.Severity == Severity.Error);
    }

    private static IEnumerable<Diagnostic> Found(string example)
    {
        var site = TestSite.Of(example);
        return site.Course.Diagnostics.Concat(site.Findings);
    }
}
