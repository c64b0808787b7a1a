namespace CourseKit.Templating.Tests;

/// <summary>The examples of the rules do what they say, as far as this room can see: the template in them is parsed, checked and rendered.</summary>
public sealed class RuleTests
{
    private static readonly TemplateType<Site> s_page = TemplateType.Define<Site>("page", "")
        .Text("title", site => site.Title, "")
        .Date("date", site => site.Date, "");

    private static readonly TemplateType<Site> s_globals = TemplateType.Define<Site>("globals", "")
        .Object("page", () => s_page, site => site, "");

    public static TheoryData<string> Codes() => [.. TemplatingRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_example_shows_the_mistake_and_the_good_one_does_not(string code)
    {
        var rule = TemplatingRules.All.Single(rule => rule.Code == code);
        if (rule.Bad.StartsWith('$')) return;

        Assert.Contains(code, CodesOf(rule.Bad));
        Assert.Empty(CodesOf(rule.Good));
    }

    private static IEnumerable<string> CodesOf(string example)
    {
        var parts = example.ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries);
        var library = Rendered.Library([.. parts.Where(part => part.StartsWith("templates/", StringComparison.Ordinal)).Select(part =>
            (part[..part.IndexOf('\n', StringComparison.Ordinal)]["templates/".Length..], part[(part.IndexOf('\n', StringComparison.Ordinal) + 1)..]))]);
        var template = library.Find(library.Names[0])!;
        var found = TemplateChecker.Check(template, library, s_globals).ToList();
        if (found.Count == 0) found.AddRange(template.RenderText(s_globals.Bind(Site.Example), library).Diagnostics);
        return found.Select(diagnostic => diagnostic.Code);
    }
}
