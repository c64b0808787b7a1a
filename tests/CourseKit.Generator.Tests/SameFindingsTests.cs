using CourseKit.Build;

namespace CourseKit.Generator.Tests;

/// <summary>The compiler and the command line say the same of the same course, word for word.</summary>
public sealed class SameFindingsTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => !RuleExample.IsCommands(rule.Bad)).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_mistake_of_each_rule_is_reported_as_the_command_line_does(string code)
    {
        var rule = Rules.All.Single(one => one.Code == code);

        var expected = TwoDoors.ByCommandLine(rule.Bad);
        var found = TwoDoors.ByCompiler(rule.Bad);

        Assert.Equal(expected, found);
    }
}
