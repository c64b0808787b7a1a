using CourseKit.Syntax;

namespace CourseKit.Export.Tests;

public sealed class ThemeRuleTests
{
    /// <summary>Codes 5041, 5042 and 5200 to 5249, the theme and the templates of shortcodes, and files that pages show.</summary>
    public static TheoryData<string> Codes() =>
        [.. ExportRules.All.Select(rule => rule.Code).Where(code => code[..4] is "CK50" or "CK52"), PictureNotAsNamed.Rule.Code, PictureLostInDark.Rule.Code];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_of_a_rule_breaks_it_and_the_good_one_does_not(string code)
    {
        var rule = ExportRules.All.Single(rule => rule.Code == code);

        Assert.Contains(Found(rule.Bad), finding => finding.Code == code);
        Assert.DoesNotContain(Found(rule.Good), finding => finding.Code == code);
        Assert.DoesNotContain(Found(rule.Good), finding => finding.Severity == Severity.Error);
    }

    private static IEnumerable<Diagnostic> Found(string example)
    {
        var site = TestSite.Of(example);
        return site.Course.Diagnostics.Concat(site.Findings);
    }
}
