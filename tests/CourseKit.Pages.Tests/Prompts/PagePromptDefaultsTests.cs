using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public sealed class PagePromptDefaultsTests
{
    [Theory]
    [InlineData("title: a", "", "")]
    [InlineData("prompts:", "", "")]
    [InlineData("prompts: {difficulty: 2, source: k2020}", "difficulty=2 source=k2020", "")]
    [InlineData("prompts:\n  tags: [core, week-2]\n  difficulty: 2", "difficulty=2", "core week-2")]
    [InlineData("prompts: {tags: core week-2}", "", "core week-2")]
    [InlineData("prompts: {id: a}", "", "")]
    public void Front_matter_gives_prompts_metadata(string yaml, string metadata, string tags)
    {
        var (defaults, found) = Read(yaml);

        Assert.Empty(found);
        Assert.Equal(metadata, string.Join(' ', defaults.Metadata.Select(item => $"{item.Name}={item.Value}")));
        Assert.Equal(tags, string.Join(' ', defaults.Tags));
    }

    [Theory]
    [InlineData("prompts: [core]", 10)]
    [InlineData("prompts: core", 10)]
    [InlineData("prompts: {difficulty: [1]}", 23)]
    [InlineData("prompts: {tags: {a: b}}", 17)]
    public void What_is_no_value_is_told_at_its_place(string yaml, int column)
    {
        var (defaults, found) = Read(yaml);

        var only = Assert.Single(found);
        Assert.Equal($"2:{column} CK3032", $"{only.Location.Start} {only.Code}");
        Assert.Empty(defaults.Metadata);
    }

    [Fact]
    public void They_reach_the_prompts_of_the_page()
    {
        var page = PageCompiler.Compile(
            new SourceText("page.md", "---\ntitle: a\nprompts: {difficulty: 2, tags: [core]}\n---\n\n{{< orbit_review >}}\nWhy?\nSo.\nWho? {difficulty=3}\nInes.\n{{< /orbit_review >}}\n"),
            new PageContext { Settings = new CourseSettings { Id = "a", Title = "A" }, Layout = CourseLayout.OfFile("page.md") });

        Assert.Empty(page.Diagnostics);
        Assert.Equal(["2", "3"], page.Prompts.Select(prompt => Assert.Single(prompt.Metadata).Value));
        Assert.All(page.Prompts, prompt => Assert.Equal(["core"], prompt.Tags));
    }

    private static (PromptDefaults Defaults, List<Diagnostic> Found) Read(string yaml)
    {
        var source = new SourceText("page.md", $"---\n{yaml}\n---\n");
        var found = new List<Diagnostic>();
        var frontMatter = FrontMatterReader.Read(source, found)!;
        return (PagePromptDefaults.Read(frontMatter.Root, source, found), found);
    }
}
