using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

public sealed class EscapingTests
{
    private const string Evil = """<b id=x>"'&<script>alert(1)</script>""";

    [Fact]
    public void What_an_author_writes_in_settings_and_front_matter_is_text_everywhere()
    {
        // Given markup in every setting that reaches a page
        var course = $$"""
            === course.yml
            title: |-
              {{Evil}}
            description: |-
              {{Evil}}
            base_url: https://example.org/
            authors: |-
              {{Evil}}
            license: |-
              {{Evil}}
            === content/_index.md
            ---
            title: Home
            ---
            === content/part/_index.md
            ---
            title: |-
              {{Evil}}
            description: |-
              {{Evil}}
            ---
            === content/part/page.md
            ---
            title: |-
              {{Evil}}
            description: |-
              {{Evil}}
            date: 2025-02-02
            authors: |-
              {{Evil}}
            tags:
              - |-
                {{Evil}}
            aliases: [/old/]
            ---

            Text.
            """;

        // When the course is exported
        var site = TestSite.Of(course);
        var pages = site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => new HtmlParser().ParseDocument(SiteStructure.TextOf(file))).ToList();

        // Then no element came of it, and the text is there
        Assert.All(pages, page => Assert.Empty(page.QuerySelectorAll("script, b#x")));
        Assert.Contains(pages, page => page.QuerySelector("h1")?.TextContent == Evil);
        Assert.Equal([], SiteStructure.Problems(site.Files));
    }
}
