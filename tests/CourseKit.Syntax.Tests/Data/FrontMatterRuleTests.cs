namespace CourseKit.Syntax.Tests;

public class FrontMatterRuleTests
{
    public static TheoryData<string> Codes => [.. FrontMatterRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_shows_it_and_the_good_one_is_clean(string code)
    {
        var rule = FrontMatterRules.All.Single(rule => rule.Code == code);

        var (_, bad) = DataText.ReadPage(rule.Bad);
        var (_, good) = DataText.ReadPage(rule.Good);

        Assert.Contains(bad, finding => finding.StartsWith(code, StringComparison.Ordinal));
        Assert.Empty(good);
    }

    [Fact]
    public void Each_rule_has_a_code_and_a_name_of_its_own()
    {
        var rules = FrontMatterRules.All;

        Assert.Equal(rules.Count, rules.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(rules.Count, rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(rules, rule => Assert.StartsWith("CK10", rule.Code));
    }
}
