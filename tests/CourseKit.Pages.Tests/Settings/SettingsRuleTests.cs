using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class SettingsRuleTests
{
    public static TheoryData<string> Codes => [.. SettingRules.Select(rule => rule.Code)];

    private static IEnumerable<Rule> SettingRules => ModelRules.All.Where(rule =>
        rule != SettingNotObeyed.Rule && (rule.Code[..3] == "CK1" || (rule.Code[..4] == "CK40" && string.CompareOrdinal(rule.Code, "CK4022") < 0)));

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_shows_it_and_the_good_one_is_clean(string code)
    {
        var rule = SettingRules.Single(rule => rule.Code == code);

        var bad = Compile(rule.Bad);
        var good = Compile(rule.Good);

        Assert.Contains(bad, finding => finding.Code == code && finding.Severity == rule.Severity);
        Assert.Empty(good);
    }

    /// <summary>The example through reading, binding and titling, whether it is one page or several files.</summary>
    private static List<Diagnostic> Compile(string example)
    {
        var diagnostics = new List<Diagnostic>();
        foreach (var file in Files(example))
        {
            if (file.Path == "course.yml")
            {
                CourseSettingsBinder.Bind(file, "course", [.. SyntaxRules.All, .. ModelRules.All], diagnostics);
                continue;
            }

            if (file.Path == ".globalconfig")
            {
                GlobalConfigReader.Apply(file, new CourseSettings { Id = "course", Title = "Course" }, [.. SyntaxRules.All, .. ModelRules.All], diagnostics);
                continue;
            }

            var frontMatter = FrontMatterReader.Read(file, diagnostics);
            PageTitle.Of(PageFrontMatter.Bind(frontMatter, file, diagnostics), frontMatter, null, file, diagnostics);
        }

        return diagnostics;
    }

    private static IEnumerable<SourceText> Files(string example)
    {
        if (!example.StartsWith("=== ", StringComparison.Ordinal)) return [new SourceText("page.md", example)];
        return example[4..].Split("\n=== ").Select(file => file.Split('\n', 2)).Select(parts => new SourceText(parts[0], parts[1]));
    }
}
