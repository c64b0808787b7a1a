namespace CourseKit.Build.Tests;

/// <summary>An address that a browser runs gets nowhere, in whatever disguise and wherever it stands.</summary>
public sealed class ScriptAddressTests
{
    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JAVAscript:alert(1))")]
    [InlineData("[a](<  javascript:alert(1)>)")]
    [InlineData("[a](java&#115;cript&colon;alert(1))")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a](java&Tab;script:alert(1))")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("![a](data:text/html,x)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a][b]\n\n[b]: javascript:alert(1)")]
    [InlineData("[a]\n\n[a]: <java&NewLine;script:alert(1)> 'b'")]
    [InlineData("<a href=\"javascript:alert(1)\">b</a>")]
    [InlineData("<a href=java&#115cript:alert(1)>b</a>")]
    [InlineData("<a href='java\nscript:alert(1)'>b</a>")]
    [InlineData("<a xlink:href=\"javascript:alert(1)\">b</a>")]
    [InlineData("<form action=\"javascript:alert(1)\"></form>")]
    [InlineData("<button formaction=\"&#106avascript:alert(1)\">b</button>")]
    [InlineData("<iframe src=\"data:text/html,x\"></iframe>")]
    [InlineData("<iframe srcdoc=\"&lt;a href='javascript:alert(1)'>b&lt;/a>\"></iframe>")]
    [InlineData("<object data=\"data:text/html,x\"></object>")]
    [InlineData("<video poster=\"javascript:alert(1)\"></video>")]
    [InlineData("<img alt=\"\" src=\"data:image/png,x\" srcset=\"data:image/png,x 1x, javascript:alert(1) 2x\">")]
    [InlineData("<svg><a><animate attributeName=\"href\" values=\"#a;javascript:alert(1)\"/></a></svg>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; URL='javascript:alert(1)'\">")]
    [InlineData("<div>\n<a/href=\"javascript:alert(1)\">b</a>\n</div>")]
    [InlineData("$\\href{javascript:alert(1)}{b}$")]
    [InlineData("{{< figure src=\"javascript:alert(1)\" alt=\"b\" >}}")]
    [InlineData("{{< figure src=\"data:image/png,x\" alt=\"b\" link=\"java\tscript:alert(1)\" >}}")]
    [InlineData("{{< figure src=\"data:image/png,x\" alt=\"b\" caption=\"[c](javascript:alert(1))\" >}}")]
    [InlineData("[a]({{< param \"run\" >}})")]
    [InlineData("{{< own to=\"javascript:alert(1)\" >}}")]
    [InlineData("{{< raw to=\"javascript:alert(1)\" >}}")]
    public void An_address_that_is_run_is_refused_on_a_page_and_on_a_card(string markdown)
    {
        var onPage = Codes(markdown);
        // A block, and a shortcode that makes one, cannot stand in a line of a prompt.
        var onCard = markdown.Contains('\n', StringComparison.Ordinal) || markdown.Contains("{{", StringComparison.Ordinal) ? onPage : Codes($"{{{{< orbit_review >}}}}\nQ: What is it?\nA: This: {markdown}\n{{{{< /orbit_review >}}}}");

        Assert.Contains("CK5202", onPage);
        Assert.Contains("CK5202", onCard);
    }

    [Theory]
    [InlineData("[a](https://example.org/javascript:1)")]
    [InlineData("[a](mailto:a@example.org)")]
    [InlineData("`javascript:alert(1)` and javascript:alert(1)")]
    [InlineData("![a](data:image/png;base64,iVBORw0KGgo=)")]
    [InlineData("<audio controls src=\"data:audio/ogg,x\"></audio>")]
    [InlineData("<img alt=\"\" srcset=\"data:image/png,x 1x, data:image/gif,y 2x\">")]
    [InlineData("<p title=\"javascript: a language\">b</p>")]
    [InlineData("<meta name=\"description\" content=\"javascript: the url of a page\">")]
    public void What_a_browser_does_not_run_is_nobodys_business(string markdown) => Assert.DoesNotContain("CK5202", Codes(markdown));

    [Theory]
    [InlineData("image: 'javascript:alert(1)'")]
    [InlineData("aliases: ['javascript:alert(1)']")]
    [InlineData("url: 'javascript:alert(1)'")]
    public void A_setting_with_such_an_address_stops_the_output(string setting)
    {
        var result = Build("Text.", setting);

        Assert.True(result.HasErrors);
        Assert.Empty(result.Files);
    }

    [Fact]
    public void A_finding_stands_at_the_address()
    {
        var finding = Build("One [a](javascript:alert(1)).").Findings.Single(found => found.Code == "CK5202");

        Assert.Equal(("content/a.md", 6, 9), (finding.Location.Path, finding.Location.Start.Line, finding.Location.Start.Column));
    }

    [Theory]
    [InlineData("[z](https://x.example){href=\"javascript:alert(1)\"}", 23)]
    [InlineData("![x](data:image/png,x){srcset=\"javascript:alert(1)\"}", 23)]
    [InlineData("## Heading {href=\"java\tscript:alert(1)\"}", 12)]
    [InlineData("*a*{SRC=javascript:alert(1)}", 4)]
    public void A_finding_stands_at_the_braces_that_hold_the_address(string markdown, int column)
    {
        var finding = Build(markdown).Findings.Single(found => found.Code == "CK5202");

        Assert.Equal(("content/a.md", 6, column), (finding.Location.Path, finding.Location.Start.Line, finding.Location.Start.Column));
    }

    private static IEnumerable<string> Codes(string markdown) => Build(markdown).Findings.Select(finding => finding.Code);

    private static CompileResult Build(string markdown, string setting = "weight: 1") => CourseCompiler.Build(
        CourseFiles.FromTexts(new Dictionary<string, string>
        {
            ["course.yml"] = "title: Course\nbase_url: https://example.org/\nparams:\n  run: 'javascript:alert(1)'\n",
            ["content/_index.md"] = "---\ntitle: Home\n---\n",
            ["content/a.md"] = $"---\ntitle: Page\n{setting}\n---\n\n{markdown}\n",
            ["templates/shortcodes/own.html"] = "{{## params\n  to: link\n##}}<a href=\"{{ params.to | html.escape }}\">x</a>",
            ["templates/shortcodes/raw.html"] = "{{## params\n  to: string\n##}}<a href=\"{{ params.to | html.escape }}\">x</a>",
        }),
        CompileOptions.ForExamples);
}
