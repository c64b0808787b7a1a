using System.Text.RegularExpressions;
using CourseKit.Build;
using CourseKit.Schema;
using CourseKit.Syntax;

namespace CourseKit.Generator.Tests;

public sealed partial class KnownRulesTests
{
    [Fact]
    public void The_generator_knows_every_rule_that_course_yml_may_name()
    {
        var known = KnownRules.All.Select(LedgerEntry.Of).OrderBy(entry => entry.Code, StringComparer.Ordinal);

        Assert.Equal(Rules.All.Select(LedgerEntry.Of), known);
    }

    [Fact]
    public void What_the_generator_reports_itself_is_an_error_that_no_setting_lowers()
    {
        // Given the rules whose classes its code names: all that it finds while it reads files and guards its steps
        var room = Path.Combine(ConsumerProject.Repository, "src", "CourseKit.Generator");
        var named = Directory.EnumerateFiles(room, "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => ReportingCall().Matches(File.ReadAllText(path)).Select(call => call.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        var rules = FrontEndRules.All.Where(rule => named.Contains(ClassOf(rule))).ToList();

        // Then each is one: 'build --compiled' leaves the front end's warnings to the compiler, and errors are told by both
        Assert.Equal(["CK6003", "CK6004", "CK9001"], rules.Select(rule => rule.Code).Order(StringComparer.Ordinal));
        Assert.All(rules, rule => Assert.Equal((Severity.Error, false), (rule.Severity, rule.CanBeLowered)));
    }

    [Fact]
    public void What_only_the_command_line_finds_is_what_lies_in_the_rooms_above()
    {
        string[] rooms = ["Templating", "Export", "Build"];
        var codes = rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(ConsumerProject.Repository, "src", "CourseKit." + room), "CK????.*.md", SearchOption.AllDirectories))
            .Select(path => Path.GetFileName(path)[..6]);

        Assert.Equal(codes.Order(StringComparer.Ordinal), KnownRules.Above.Select(rule => rule.Code));
    }

    private static string ClassOf(Rule rule) => string.Concat(rule.Name.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    [GeneratedRegex(@"\b(\w+)\.At\(")]
    private static partial Regex ReportingCall();
}
