using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class ProseRuleTests
{
    public static TheoryData<Rule> Rules =>
    [
        .. ModelRules.All.Where(rule =>
            rule.Code.StartsWith("CK5", StringComparison.Ordinal) && rule != UnsafeAddress.Rule && !rule.Bad.StartsWith("$ ", StringComparison.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_of_a_rule_breaks_it_and_the_good_one_breaks_none(Rule rule)
    {
        Assert.Contains(rule, Compile(rule.Bad).Select(finding => finding.Rule));
        Assert.Empty(Compile(rule.Good));
    }

    private static IEnumerable<Diagnostic> Compile(string example)
    {
        var files = Files(example);
        var context = new PageContext
        {
            Settings = CourseSettingsBinder.Bind(files.Find(file => file.Path == "course.yml"), "course", [], []),
            Layout = CourseLayout.Of(files.Select(file => file.Path)),
            Shortcodes = Shortcodes.All,
            Include = path => files.Find(file => file.Path == path),
        };
        return PageCompiler.Compile(files.Single(file => file.Path == "page.md"), context).Diagnostics;
    }

    private static List<SourceText> Files(string example)
    {
        if (!example.StartsWith("=== ", StringComparison.Ordinal)) return [new SourceText("page.md", example)];
        return [.. example.Split("=== ", StringSplitOptions.RemoveEmptyEntries).Select(file =>
        {
            var line = file.IndexOf('\n', StringComparison.Ordinal);
            return new SourceText(file[..line], file[(line + 1)..].TrimEnd('\n'));
        })];
    }
}
