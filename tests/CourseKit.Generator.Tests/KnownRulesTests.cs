using CourseKit.Build;
using CourseKit.Syntax;

namespace CourseKit.Generator.Tests;

public sealed class KnownRulesTests
{
    [Fact]
    public void The_generator_knows_every_rule_that_course_yml_may_name()
    {
        var known = KnownRules.All.Select(Line).Order(StringComparer.Ordinal);

        // A rule that is missing here is a line to add to src/CourseKit.Generator/Catalog/RulesAbove.cs, as it is shown.
        Assert.Equal("", string.Join("\n", Rules.All.Select(Line).Except(known, StringComparer.Ordinal)));
    }

    private static string Line(Rule rule) => $"(\"{rule.Code}\", \"{rule.Name}\", Severity.{rule.Severity}, {(rule.CanBeLowered ? "true" : "false")}, {(rule.OffByDefault ? "true" : "false")}),";
}
