namespace CourseKit.Build.Tests;

/// <summary>A check finds what a build finds: it leaves out packing and writing, and nothing that finds something.</summary>
public sealed class CheckTests
{
    public static TheoryData<string> Codes => [.. Rules.All.Where(rule => !RuleExample.IsCommands(rule.Bad)).Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_check_finds_what_a_build_finds(string code)
    {
        var rule = Rules.All.Single(rule => rule.Code == code);
        foreach (var example in new[] { rule.Bad, rule.Good })
        {
            var files = CourseFiles.FromTexts(RuleExample.Files(example));

            var check = CourseCompiler.Check(files, CompileOptions.ForExamples);
            var build = CourseCompiler.Build(files, CompileOptions.ForExamples);

            Assert.Equal(DiagnosticRenderer.Render(build.Report, DiagnosticFormat.Json), DiagnosticRenderer.Render(check.Report, DiagnosticFormat.Json));
            Assert.Equal(build.HasErrors, check.HasErrors);
            Assert.Empty(check.Files);
        }
    }
}
