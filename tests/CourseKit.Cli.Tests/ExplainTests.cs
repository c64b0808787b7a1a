using CourseKit.Build;

namespace CourseKit.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("CK1001")]
    [InlineData("ck1001")]
    [InlineData("front-matter-not-closed")]
    public void A_rule_is_found_by_code_and_by_name(string asked)
    {
        var result = _cli.Run("explain", asked);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("# CK1001 front-matter-not-closed\n", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CK1002x", "CK1002")]
    [InlineData("CK601", "CK6001")]
    [InlineData("front-mater-not-closed", "front-matter-not-closed")]
    public void An_unknown_one_exits_with_2_and_the_near_one(string asked, string near)
    {
        var result = _cli.Run("explain", asked);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"Did you mean '{near}'?", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CK5153")]
    [InlineData("clock-missing")]
    public void A_retired_one_says_what_became_of_it(string asked)
    {
        var result = _cli.Run("explain", asked);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("CK5153 clock-missing is retired.", result.Out, StringComparison.Ordinal);
        Assert.Contains("CK5127", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_near_points_to_the_list()
    {
        var result = _cli.Run("explain", "zzz");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'coursekit explain' lists them all", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_code_every_rule_is_listed_in_80_columns()
    {
        var result = _cli.Run("explain");

        Assert.Equal(0, result.ExitCode);
        Assert.All(Rules.All, rule => Assert.Contains($"  {rule.Code}  ", result.Out, StringComparison.Ordinal));
        Assert.All(result.Out.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_page_is_set_in_80_columns_and_loses_no_word() => Assert.All(Rules.All, rule =>
    {
        var set = RulePage.Of(rule, width: 80);

        Assert.All(set[..set.IndexOf("## ", StringComparison.Ordinal)].Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Equal(RulePage.Of(rule).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries), set.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    });
}
