using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>The 27 mistakes, each of which another generator passes over, drops or puts at the wrong place.</summary>
public class MistakeTests
{
    public static TheoryData<string> Names => [.. MistakeCase.All.Select(mistake => mistake.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_mistake_is_found_at_its_line_and_column_and_nothing_else_is(string name)
    {
        var mistake = MistakeCase.All.Single(mistake => mistake.Name == name);

        Assert.Equal(mistake.Expected, Findings(mistake.Files));
    }

    [Fact]
    public void All_of_them_are_found_in_one_run()
    {
        var cases = MistakeCase.All.Select(mistake => mistake.In("content/" + mistake.Name)).ToList();

        var findings = Findings(cases.SelectMany(mistake => mistake.Files));

        Assert.Equal(27, cases.Count);
        Assert.Equal(cases.SelectMany(mistake => mistake.Expected), findings);
    }

    private static string[] Findings(IEnumerable<KeyValuePair<string, string>> files)
    {
        var result = CourseCompiler.Check(CourseFiles.FromTexts(files), CompileOptions.ForExamples);
        return [.. result.Report.Diagnostics.Select(Line)];
    }

    private static string Line(Diagnostic found) =>
        $"{found.Location.Path}({found.Location.Start.Line},{found.Location.Start.Column}): {found.Severity.ToString().ToLowerInvariant()} {found.Code}";
}
