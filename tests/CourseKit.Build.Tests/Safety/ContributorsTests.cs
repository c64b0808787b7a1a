using System.Text;
using AngleSharp.Html.Parser;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary><c>contributors: untrusted</c>: raw HTML of prose and prompts keeps what shows and loses what runs.</summary>
public sealed class ContributorsTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("Text <script>alert(1)</script> text", "<script>")]
    [InlineData("<div onclick=\"alert(1)\">a</div>", "onclick=")]
    [InlineData("a <b onmouseover=alert(1)>b</b>", "onmouseover=")]
    [InlineData("<img alt=\"\" src=\"https://example.com/x.png\" onerror=\"alert(1)\">", "onerror=")]
    [InlineData("<iframe src=\"https://example.com\"></iframe>", "<iframe>")]
    [InlineData("<form action=\"https://example.com\"><input name=\"password\"></form>", "<form>")]
    [InlineData("<style>main { display: none }</style>", "<style>")]
    [InlineData("<p style=\"position:fixed\">a</p>", "style=")]
    [InlineData("<p class=\"search-dialog\">a</p>", "class=")]
    [InlineData("<svg onload=\"alert(1)\"></svg>", "<svg>")]
    [InlineData("<object data=\"https://example.com\"></object>", "<object>")]
    [InlineData("<table><tr><td onclick=\"alert(1)\">a</td></tr></table>", "onclick=")]
    public void What_runs_asks_or_covers_is_taken_out_and_told_at_its_place(string markdown, string what)
    {
        foreach (var (body, line) in new[] { (markdown, 6), ($"{{{{< orbit_review >}}}}\nQ: What?\nA: This: {markdown}\n{{{{< /orbit_review >}}}}", 8) })
        {
            var result = Build(body);

            Assert.False(result.HasErrors);
            var finding = result.Findings.First(finding => finding.Code == "CK5204");
            Assert.Contains(what, finding.Message, StringComparison.Ordinal);
            Assert.Equal(("content/a.md", line), (finding.Location.Path, finding.Location.Start.Line));
            var main = new HtmlParser().ParseDocument(Text(result, "site/a/index.html")).QuerySelector("main")!;
            Assert.Empty(main.QuerySelectorAll("script, iframe, form, input:not([type=checkbox]), style, svg, object"));
            Assert.DoesNotContain(main.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [InlineData("<div><a/onclick=\"alert(1)\" href=\"#\">a</a></div>")]
    [InlineData("<div>\n<img src=x onerror=alert(1)//\n</div>")]
    [InlineData("<div>\n<img `src=x onerror=alert(1)>\n</div>")]
    [InlineData("<div>\n<b title=\"</b><script>alert(1)</script>\">a</b>\n</div>")]
    public void What_a_browser_would_take_for_a_tag_and_Markdown_does_not_is_text(string markdown)
    {
        var main = new HtmlParser().ParseDocument(Text(Build(markdown), "site/a/index.html")).QuerySelector("main")!;

        Assert.Empty(main.QuerySelectorAll("script"));
        Assert.DoesNotContain(main.QuerySelectorAll("*"), element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_closes_the_page_around_it_and_nothing_stays_open_behind_it()
    {
        var page = Text(Build("</div></article></main>\n\n<a href=\"https://example.com\">open\n\n<div><b>bold"), "site/a/index.html");

        var document = new HtmlParser().ParseDocument(page);
        Assert.NotNull(document.QuerySelector("main b"));
        Assert.Null(document.QuerySelector("footer b, b footer, a footer"));
    }

    [Fact]
    public void What_shows_stays_as_it_is_written()
    {
        const string Markdown = "<table><tr><td colspan=\"2\">a</td></tr></table>\n\nPress <kbd>A</kbd>, H<sub>2</sub>O, <img src=\"p.png\" alt=\"b\" width=\"1\" height=\"1\">\n\n<details open><summary>More</summary>\n\n*Text* with $x$.\n\n</details>";

        var (untrusted, trusted) = (Build(Markdown), Build(Markdown, "trusted"));

        Assert.DoesNotContain(untrusted.Findings, finding => finding.Code == "CK5204");
        Assert.Equal(MainOf(trusted).Replace(" open>", " open=\"\">", StringComparison.Ordinal), MainOf(untrusted).Replace(" open>", " open=\"\">", StringComparison.Ordinal));
    }

    private static string MainOf(CompileResult result) => Text(result, "site/a/index.html").Split("<main")[1].Split("</main>")[0];

    private static CompileResult Build(string markdown, string contributors = "untrusted") => CourseCompiler.Build(
        CourseFiles.FromTexts(new Dictionary<string, string>
        {
            ["course.yml"] = $"title: Course\nbase_url: https://example.org/\ncontributors: {contributors}\n",
            ["content/_index.md"] = "---\ntitle: Home\n---\n",
            ["content/a.md"] = $"---\ntitle: Page\nweight: 1\n---\n\n{markdown}\n",
            ["content/p.png"] = "p",
        }),
        CompileOptions.ForExamples);

    private static string Text(CompileResult result, string path) =>
        Encoding.UTF8.GetString(((OutputContent.Bytes)result.Files.Single(file => file.Path == path).Content).Data.Span);
}
