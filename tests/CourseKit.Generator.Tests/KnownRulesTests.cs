using CourseKit.Build;
using CourseKit.Schema;
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

    [Fact]
    public void What_the_generator_finds_where_it_reads_files_is_an_error_that_no_setting_lowers()
    {
        var others = FrontEndRules.All.Concat(RulesAbove.All).Select(rule => rule.Code);

        var ofReading = KnownRules.All.ExceptBy(others, rule => rule.Code).ToList();

        // 'build --compiled' leaves the front end's warnings to the compiler; errors are told by both.
        Assert.NotEmpty(ofReading);
        Assert.All(ofReading, rule => Assert.Equal((Severity.Error, false), (rule.Severity, rule.CanBeLowered)));
    }

    private static string Line(Rule rule) => $"(\"{rule.Code}\", \"{rule.Name}\", Severity.{rule.Severity}, {(rule.CanBeLowered ? "true" : "false")}, {(rule.OffByDefault ? "true" : "false")}),";
}
