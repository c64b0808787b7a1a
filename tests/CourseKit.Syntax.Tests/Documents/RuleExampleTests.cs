namespace CourseKit.Syntax.Tests;

public sealed class RuleExampleTests
{
    public static TheoryData<string> Codes => [.. Rules.Select(rule => rule.Code)];

    private static IEnumerable<Rule> Rules => ShortcodeRules.All.Concat(PromptSyntaxRules.All);

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

    [Fact]
    public void Every_rule_file_is_listed()
    {
        var types = typeof(Rule).Assembly.GetTypes()
            .Select(type => type.GetField("Rule")?.GetValue(null) as Rule)
            .Where(rule => rule is not null && (rule.Code.StartsWith("CK20", StringComparison.Ordinal) || rule.Code.StartsWith("CK30", StringComparison.Ordinal)))
            .Select(rule => rule!.Code);

        Assert.Equal(types.Order(), Rules.Select(rule => rule.Code).Order());
    }
}
