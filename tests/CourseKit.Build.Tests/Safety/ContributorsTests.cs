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
    [InlineData("<div contenteditable>a</div>", "contenteditable=")]
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

    /// <summary>Each with the attributes at <c>@</c>.</summary>
    public static TheoryData<string> Constructs { get; } =
    [
        "## Heading {#hh @}", "*em*{@}", "**strong**{@}", "`code`{@}", "| A |\n|---|\n| 1 |\n\n: cap {#tbl-a @}", "![d](p.png){#fig-x @}", "![d](p.png){@}", "[link](https://example.com){@}",
        "<https://example.com>{@}", ":::note Title {@}\nText.\n:::", "Text. {from=s1 @}", "- item {@}", "{@}\n- item", "> quote {@}", "{@}\n> quote", "> quote\n{@}",
        "$$\nx\n$$ {@}", "{@}\n\n$$\nx\n$$", "$x$ {@}", "$x$*a*{@}", "```csharp {@}\nint a;\n```", "``` {.csharp #c @}\nint a;\n```", "    code\n{@}", "^^^\nText\n^^^ cap {@}",
        "Text[^n]\n\n[^n]: Note {@}", "Term\n: Meaning {@}", "{@}\n\n***", "| A |\n|---|\n| *1*{@} |", "~~gone~~{@}", "{{< twice >}}*em*{@}{{< /twice >}}", "{{% mark %}}*em*{@}{{% /mark %}}",
        "{{< orbit_review >}}\nQ: What *is*{@} it?\nA: This **word**{@} and ![z](p.png){@}\n{{< /orbit_review >}}",
    ];

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Braces_give_no_element_what_runs_covers_or_leads_away(string construct)
    {
        const string Given = "onclick=\"alert(1)\" ONLOAD=alert(2) style=\"position:fixed\" .search-dialog class=menu href=https://evil.example src=https://evil.example/x srcset=\"https://evil.example/y 2x\" "
            + "poster=https://evil.example/z contenteditable=true popover=auto tabindex=5 role=alert target=_top data-course=x";
        var result = Build(construct.Replace("@", Given, StringComparison.Ordinal));

        Assert.DoesNotContain(result.Findings, finding => finding.Code is "CK5310" or "CK5202");
        foreach (var file in result.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var document = new HtmlParser().ParseDocument(Text(result, file.Path));
            Assert.DoesNotContain(document.All, element => element.Attributes.Any(attribute =>
                attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "contenteditable" or "popover" || attribute.Value.Contains("evil", StringComparison.Ordinal)));
            Assert.Empty((document.QuerySelector("article") ?? document.Body!).QuerySelectorAll(".search-dialog, .menu, [role=alert], [target=_top], [data-course=x], [tabindex='5']"));
        }

        var isElement = !Text(Build(construct.Replace("@", "title=given", StringComparison.Ordinal)), "site/a/index.html").Contains("{title=given}", StringComparison.Ordinal);
        var told = result.Findings.FirstOrDefault(finding => finding.Code == "CK5204");
        Assert.True(told is not null || !isElement, construct);
        if (told is not null) Assert.Contains("onclick=, onload=, style=", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_taken_out_of_braces_is_told_where_they_stand()
    {
        var finding = Build("Text.\n\n*em*{#e onclick=alert(1)}").Findings.Single(found => found.Code == "CK5204");

        Assert.Equal(("content/a.md", 8, 5), (finding.Location.Path, finding.Location.Start.Line, finding.Location.Start.Column));
        Assert.Equal("Taken out of the page: onclick=", finding.Message);
    }

    [Fact]
    public void Braces_keep_an_id_a_language_a_size_and_options_of_code()
    {
        const string Markdown = "## Heading {#hh lang=la dir=rtl title=T}\n\n![d](p.png){width=10 height=20}\n\n``` {.csharp .numberLines file=\"a.cs\" hl_lines=\"1\" #c}\nint a;\n```\n\n```python {linenos=true ignore}\na\n```";

        var (untrusted, trusted) = (Build(Markdown), Build(Markdown, "trusted"));

        Assert.DoesNotContain(untrusted.Findings, finding => finding.Code == "CK5204");
        Assert.Equal(MainOf(trusted), MainOf(untrusted));
    }

    [Fact]
    public void Who_is_trusted_may_give_attributes_as_before() =>
        Assert.Contains("<em class=\"big\" style=\"color:red\">", MainOf(Build("*em*{.big style=\"color:red\"}", "trusted")), StringComparison.Ordinal);

    [Fact]
    public void No_deck_has_what_was_in_braces()
    {
        var result = Build("{{< orbit_review >}}\nQ: What *is*{onclick=alert(1) style=color:red} it?\nA: This.\n{{< /orbit_review >}}");

        Assert.DoesNotContain(result.Files.Where(file => file.Content is OutputContent.Bytes), file =>
            Encoding.UTF8.GetString(((OutputContent.Bytes)file.Content).Data.Span).Contains("alert(1)", StringComparison.Ordinal));
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

    [Theory]
    [InlineData("<p id=\"course-page\" title=\"x\">a</p>", "id=\"course-page\"")]
    [InlineData("<b ID=course-review>a</b>", "id=\"course-review\"")]
    [InlineData("<p id=\"&#109;ain\">a</p>", "id=\"main\"")]
    [InlineData("<a id=\"review-1-2\">a</a>", "id=\"review-1-2\"")]
    [InlineData("*a*{#course-page}", "#course-page")]
    [InlineData("## Heading {#main}", "#main")]
    public void No_element_passes_for_one_that_the_theme_looks_for(string markdown, string what)
    {
        var (untrusted, trusted) = (Build(markdown), Build(markdown, "trusted"));

        Assert.Equal("Taken out of the page: " + what, untrusted.Findings.Single(finding => finding.Code == "CK5204").Message);
        Assert.DoesNotContain(trusted.Findings, finding => finding.Code == "CK5204");
        var document = new HtmlParser().ParseDocument(Text(untrusted, "site/a/index.html"));
        Assert.Empty(document.QuerySelectorAll("main [id=course-page], main [id=course-review], main [id=main], main [id=review-1-2]"));
    }

    [Fact]
    public void An_id_that_the_theme_does_not_have_stays() =>
        Assert.Contains("<p id=\"review-of-terms\">", MainOf(Build("<p id=\"review-of-terms\">a</p>")), StringComparison.Ordinal);

    private static string MainOf(CompileResult result) => Text(result, "site/a/index.html").Split("<main")[1].Split("</main>")[0];

    private static CompileResult Build(string markdown, string contributors = "untrusted") => CourseCompiler.Build(
        CourseFiles.FromTexts(new Dictionary<string, string>
        {
            ["course.yml"] = $"title: Course\nbase_url: https://example.org/\nsources:\n  s1: {{ title: Book, url: https://example.com/ }}\ncontributors: {contributors}\n",
            ["content/_index.md"] = "---\ntitle: Home\n---\n",
            ["content/a.md"] = $"---\ntitle: Page\nweight: 1\n---\n\n{markdown}\n",
            ["content/p.png"] = "p",
            ["templates/shortcodes/twice.html"] = "{{## params\n  inner: markdown\n##}}\n{{ inner }}{{ inner }}",
            ["templates/shortcodes/mark.html"] = "{{## params\n  inner: markdown\n##}}\n{{ inner }}",
        }),
        CompileOptions.ForExamples);

    private static string Text(CompileResult result, string path) =>
        Encoding.UTF8.GetString(((OutputContent.Bytes)result.Files.Single(file => file.Path == path).Content).Data.Span);
}
