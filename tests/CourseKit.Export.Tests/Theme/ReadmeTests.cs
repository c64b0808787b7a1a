using System.Text;
using CourseKit.Templating;

namespace CourseKit.Export.Tests;

public sealed class ReadmeTests
{
    private const string Heading = "## What templates see\n";

    private static readonly TemplateType[] _types =
    [
        SiteView.Type, CourseView.Type, ScheduleView.Type, PageView.Type, CardView.Type, GroupView.Type, HeadingView.Type, PrintPartView.Type, TagView.Type, DeckView.Type, ThemeAssets.Type,
        SiteIndexView.Type, FeedView.Type, FeedEntryView.Type, SitemapEntryView.Type,
        ReviewTemplateView.Type, ReviewView.Type, PromptView.Type, OrbitPromptView.Type, ShortcodeView.Type, QuestionView.Type, SourceView.Type,
        SourceListView.Type, SourceUseView.Type,
    ];

    [Fact]
    public void The_readme_of_the_theme_lists_every_name_that_templates_see()
    {
        // Given the readme and, from the code, how its end should read
        var path = Repository.PathOf("templates/README.md");
        var readme = File.ReadAllText(path);
        var written = readme[..(readme.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)];
        var expected = written + string.Concat(_types.Select(Table));

        // When it is accepted as a snapshot is
        if (Environment.GetEnvironmentVariable("COURSEKIT_SNAPSHOTS") == "accept") File.WriteAllText(path, readme = expected);

        // Then it reads so
        Assert.Equal(expected, readme);
    }

    private static string Table(TemplateType type)
    {
        var text = new StringBuilder($"\n### {type.Name}\n\n{type.Doc}\n\n| name | what | |\n|---|---|---|\n");
        foreach (var member in type.Members) text.Append($"| `{member.Name}` | {member.Shape} | {member.Doc} |\n");
        return text.ToString();
    }
}
