namespace CourseKit.Syntax.Tests;

public class FrontMatterRuleTests
{
    public static TheoryData<string> Codes => [.. SyntaxRules.All.Select(rule => rule.Code).Where(code => code.StartsWith("CK1", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_shows_it_and_the_good_one_is_clean(string code)
    {
        var rule = SyntaxRules.All.Single(rule => rule.Code == code);

        var (_, bad) = DataText.ReadPage(rule.Bad);
        var (_, good) = DataText.ReadPage(rule.Good);

        Assert.Contains(bad, finding => finding.StartsWith(code, StringComparison.Ordinal));
        Assert.Empty(good);
    }
}
