namespace CourseKit.Templating.Tests;

/// <summary>
/// The language, case by case: each line of <c>Cases/*.txt</c> is a template, an arrow and what it prints, or the code of the
/// diagnostic it must give. <c>⏎</c> stands for a line's end.
/// </summary>
public sealed class Cases
{
    public static TheoryData<string, string, string> All()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Cases")).Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(line => line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)))
            {
                var arrow = line.LastIndexOf(" → ", StringComparison.Ordinal);
                data.Add(Path.GetFileNameWithoutExtension(file), line[..arrow], line[(arrow + 3)..]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_template_prints_what_its_case_says(string feature, string template, string expected)
    {
        var rendered = Rendered.Text(template.Replace('⏎', '\n'));

        if (expected.StartsWith("CK5", StringComparison.Ordinal)) Assert.Contains(expected, rendered.Diagnostics.Select(diagnostic => diagnostic.Code));
        else Assert.Equal((feature, expected.Replace('⏎', '\n'), ""), (feature, rendered.Text, Rendered.Problems(rendered)));
    }

    [Fact]
    public void There_are_cases_for_every_builtin()
    {
        var templates = string.Join('\n', All().Select(row => (string)row[1]));

        var missing = new[] { "array", "date", "html", "math", "object", "regex", "string", "timespan" }
            .SelectMany(group => ((BuiltinGroup)BuiltinTable.Find(group)!).Members.Select(member => $"{group}.{member}"))
            .Where(name => !templates.Contains(name, StringComparison.Ordinal));

        Assert.Empty(missing);
    }
}
