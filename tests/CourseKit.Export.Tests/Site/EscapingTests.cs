using AngleSharp.Html.Parser;

namespace CourseKit.Export.Tests;

public sealed class EscapingTests
{
    private const string Evil = """<b id=x>"'&<script>alert(1)</script>""";

    [Theory]
    [InlineData("title: T\nbase_url: https://example.org/\ndescription: \"a\\u0001b\"", "Text.", "feed.xml", "<subtitle>a\uFFFDb</subtitle>")]
    [InlineData("title: T", "$a\0b$", "index.html", "a\uFFFDb")]
    [InlineData("title: T", "a\u007Fb\u0085c\uFDD0d\uFFFFe", "index.html", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("title: T", "\tÂ \u00A0\uFF01\uFFFD", "index.html", "Â \u00A0\uFF01\uFFFD")]
    public void What_HTML_and_XML_may_not_hold_is_replaced(string settings, string body, string path, string expected)
    {
        var site = TestSite.Of($"=== course.yml\n{settings}\n=== content/_index.md\n---\ntitle: Home\ndate: 2025-02-02\n---\n\nx {body}\n");

        Assert.Contains(expected, site[path], StringComparison.Ordinal);
    }

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
        Assert.All(pages, page => Assert.Empty(page.QuerySelectorAll("script:not([src*=_theme]), b#x")));
        Assert.Contains(pages, page => page.QuerySelector("h1")?.TextContent == Evil);
        Assert.Equal([], SiteStructure.Problems(site.Files));
    }
}
