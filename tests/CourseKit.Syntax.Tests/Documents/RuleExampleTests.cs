namespace CourseKit.Syntax.Tests;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    private static IEnumerable<Rule> Rules => SyntaxRules.All.Where(rule => rule.Code[..3] is "CK2" or "CK3");

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_shows_the_mistake_and_no_other(string code)
    {
        var rule = Rules.Single(rule => rule.Code == code);
        if (rule.Bad.StartsWith("$ ", StringComparison.Ordinal)) return;

        var found = Parsed.Codes(rule.Bad);

        Assert.Equal([code], found.Distinct());
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_example_is_free_of_mistakes(string code)
    {
        var rule = Rules.Single(rule => rule.Code == code);
        if (rule.Good.StartsWith("$ ", StringComparison.Ordinal)) return;

        Assert.Empty(Parsed.Codes(rule.Good));
    }
}
