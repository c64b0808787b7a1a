using CourseKit.Build;
using CourseKit.Model;
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
    public void What_the_command_line_leaves_to_the_compiler_is_what_the_generator_reports()
    {
        var above = RulesAbove.All.Select(rule => rule.Code).ToHashSet();
        // Those are found where files are read, and each is an error, which both tell.
        string[] ofReading = [FileNotReadable.Rule.Code, NotUtf8.Rule.Code, InternalError.Rule.Code];
        Assert.All([FileNotReadable.Rule, NotUtf8.Rule, InternalError.Rule], rule => Assert.Equal((Severity.Error, false), (rule.Severity, rule.CanBeLowered)));

        Assert.Equal(Rules.OfCompiler.Select(rule => rule.Code).Order(StringComparer.Ordinal),
            KnownRules.All.Select(rule => rule.Code).Where(code => !above.Contains(code)).Except(ofReading).Order(StringComparer.Ordinal));
    }

    private static string Line(Rule rule) => $"(\"{rule.Code}\", \"{rule.Name}\", Severity.{rule.Severity}, {(rule.CanBeLowered ? "true" : "false")}, {(rule.OffByDefault ? "true" : "false")}),";
}
