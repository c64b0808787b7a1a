namespace CourseKit.Export.Tests;

public sealed class RepositoryLinkTests
{
    private const string Text = "https%3A%2F%2Fexample.org%2Ftides%2Fcauses%2F";

    [Theory]
    [InlineData(
        "https://github.com/owner/name",
        "https://github.com/owner/name/edit/main/content/causes/the%20moon.md",
        "https://github.com/owner/name/issues/new?title=Moon%20%26%20sun&body=")]
    [InlineData(
        "https://github.com/owner/name.git/",
        "https://github.com/owner/name/edit/main/content/causes/the%20moon.md",
        "https://github.com/owner/name/issues/new?title=Moon%20%26%20sun&body=")]
    [InlineData(
        "https://gitlab.com/group/sub/name",
        "https://gitlab.com/group/sub/name/-/edit/main/content/causes/the%20moon.md",
        "https://gitlab.com/group/sub/name/-/issues/new?issue%5Btitle%5D=Moon%20%26%20sun&issue%5Bdescription%5D=")]
    [InlineData(
        "https://codeberg.org/owner/name",
        "https://codeberg.org/owner/name/_edit/main/content/causes/the%20moon.md",
        "https://codeberg.org/owner/name/issues/new?title=Moon%20%26%20sun&body=")]
    [InlineData(
        "https://gitea.example.org/owner/name",
        "https://gitea.example.org/owner/name/_edit/main/content/causes/the%20moon.md",
        "https://gitea.example.org/owner/name/issues/new?title=Moon%20%26%20sun&body=")]
    [InlineData(
        "https://bitbucket.org/owner/name",
        "https://bitbucket.org/owner/name/src/main/content/causes/the%20moon.md?mode=edit&spa=0&at=main",
        null)]
    [InlineData(
        "{url: 'https://github.com/owner/name', branch: next/one, folder: /courses/tides/}",
        "https://github.com/owner/name/edit/next/one/courses/tides/content/causes/the%20moon.md",
        "https://github.com/owner/name/issues/new?title=Moon%20%26%20sun&body=")]
    [InlineData("{edit: 'https://git.example/e?f={path}'}", "https://git.example/e?f=content/causes/the%20moon.md", null)]
    [InlineData("{report: 'mailto:a@example.org?subject={title}&body={text}'}", null, "mailto:a@example.org?subject=Moon%20%26%20sun&body=")]
    [InlineData("{url: 'https://github.com/owner/name', report: 'https://example.org/mistakes'}",
        "https://github.com/owner/name/edit/main/content/causes/the%20moon.md", "https://example.org/mistakes")]
    public void A_page_leads_to_its_source_and_to_a_report_of_its_own(string repository, string? edit, string? report)
    {
        var page = Build(repository)["causes/the-moon/index.html"].Split("<p class=\"source-links\">")[1];

        Assert.Equal(edit, HrefOf(page, "Edit this page"));
        var href = HrefOf(page, "Report a mistake");
        if (report is null || !report.EndsWith('=')) Assert.Equal(report, href);
        else Assert.StartsWith(report + Text + "the-moon%2F%0A", href);
    }

    [Fact]
    public void A_question_leads_to_its_line_and_its_place()
    {
        var site = Build("{url: 'https://github.com/owner/name', folder: course}");
        var question = site["causes/the-moon/index.html"].Split("<p class=\"prompt-links\">")[1];

        Assert.Equal("https://github.com/owner/name/edit/main/course/content/causes/the%20moon.md", HrefOf(question, "Edit this question"));
        Assert.Equal(
            "https://github.com/owner/name/issues/new?title=Moon%20%26%20sun%3A%20What%20is%20%22this%22%3F&body="
            + Text + "the-moon%2F%23review-1-1%0Acourse%2Fcontent%2Fcauses%2Fthe%20moon.md%3A8%0A%0A",
            HrefOf(question, "Report a mistake"));
        Assert.Contains("course/content/causes/the%20moon.md\"]", site["_review/questions-1.js"]);
    }

    [Fact]
    public void What_nobody_wrote_can_be_reported_and_not_edited()
    {
        var page = Build("https://github.com/owner/name")["causes/index.html"];

        Assert.Contains(Text, HrefOf(page, "Report a mistake"));
        Assert.Null(HrefOf(page, "Edit this page"));
    }

    [Fact]
    public void Without_a_repository_there_is_no_link_and_nothing_empty()
    {
        var site = Build("");

        Assert.DoesNotContain("-links\"", site["causes/the-moon/index.html"]);
        Assert.DoesNotContain("null", site["_review/questions-1.js"]);
    }

    private static TestSite Build(string repository)
    {
        var site = TestSite.Of($$$"""
            === course.yml
            title: Tides
            base_url: https://example.org/tides/
            repository: {{{repository}}}
            === content/causes/the moon.md
            ---
            title: Moon & sun
            ---

            It pulls.

            {{< orbit_review >}}
            Q: What is "this"?
            A: That.
            {{< /orbit_review >}}
            """);
        Assert.Empty(site.Mistakes);
        return site;
    }

    private static string? HrefOf(string html, string words)
    {
        var end = html.IndexOf($"\">{words}</a>", StringComparison.Ordinal);
        if (end < 0) return null;
        var start = html.LastIndexOf("href=\"", end, StringComparison.Ordinal) + "href=\"".Length;
        return System.Net.WebUtility.HtmlDecode(html[start..end]);
    }
}
