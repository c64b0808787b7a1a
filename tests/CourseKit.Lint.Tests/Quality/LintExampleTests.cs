using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class LintExampleTests
{
    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    private static IEnumerable<Rule> Rules => LintChecks.All.Select(lint => lint.Rule).Append(UnknownLintRule.Rule);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_is_reported_and_the_good_one_is_not(string code)
    {
        var rule = Rules.Single(rule => rule.Code == code);

        var bad = Linted.Example(rule.Bad);
        var good = Linted.Example(rule.Good);

        Assert.Contains(code, bad.Select(finding => finding.Code));
        Assert.DoesNotContain(code, good.Select(finding => finding.Code));
    }

    [Fact]
    public void Every_rule_of_the_band_has_one_code_and_one_name()
    {
        var rules = LintChecks.All.Select(lint => lint.Rule).ToList();

        Assert.Equal(rules.Count, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.Equal(["CK3115", "CK3120"], rules.Where(rule => rule.OffByDefault).Select(rule => rule.Code));
    }
}
