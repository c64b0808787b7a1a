using System.Text;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary>What CSS in raw HTML loads is looked for, copied and found under the name that it has in the site.</summary>
public sealed class StyleAddressTests
{
    [Theory]
    [InlineData("<p style=\"background: url(p.png)\">a</p>", "style=\"background: url(../@p.png)\"")]
    [InlineData("A <b style='background:URL( \"p.png\" ) no-repeat'>a</b>", "style='background:URL( \"../@p.png\" ) no-repeat'")]
    [InlineData("<p style=\"background: url(&quot;p.png&quot;), url(q.png)\">a</p>", "url(&quot;../@p.png&quot;), url(../@q.png)")]
    [InlineData("<p style=\"background: image-set('p.png' type('image/png') 1x, url(q.png) 2x)\">a</p>", "image-set('../@p.png' type('image/png') 1x, url(../@q.png) 2x)")]
    [InlineData("<p style=\"background: url(\\70.png)\">a</p>", "url(../@p.png)")]
    [InlineData("<p style=\"background: url('/a&amp;b (1).png')\">a</p>", "url('../a&amp;b%20%281%29.png')")]
    [InlineData("<style>\np { background: url(p.png) }\n\nq { background: url('q.png') }\n</style>", "url('../@q.png')")]
    [InlineData("<style>p { background: url('/a&b (1).png') }</style>", "url('../a&b%20%281%29.png')")]
    [InlineData("<style>@import \"s.css\"; @import url(s.css) screen;</style>", "@import \"../@s.css\"; @import url(../@s.css) screen;")]
    [InlineData("<style>@font-face { src: local('p.png'), url(f.woff2) format(\"woff2\") }</style>", "local('p.png'), url(../@f.woff2) format(\"woff2\")")]
    [InlineData("<div>\n<style>\np::before { content: 'p.png' } /* url(none.png) */ q { mask: url(p.png#m) }\n</style>\n</div>", "url(../@p.png#m)")]
    [InlineData("<svg><rect mask=\"url(p.png#m)\" fill=\"url(#shade)\"/></svg>", "mask=\"url(../@p.png#m)\" fill=\"url(#shade)\"")]
    [InlineData("<p style=\"background: url({{< param \"picture\" >}})\">a</p>", "url(p.png)")]
    public void A_file_that_CSS_names_is_found(string markdown, string written)
    {
        var result = Build(markdown);

        Assert.Empty(result.Findings.Where(finding => finding.Severity == Syntax.Severity.Error).Select(finding => finding.Message));
        var page = System.Text.RegularExpressions.Regex.Replace(Text(result, "site/a/index.html"), "\\.\\./([a-z][^/\"'#]*?)\\.[0-9a-f]{8,}(\\.[a-z0-9]+)", "../@$1$2");
        Assert.Contains(written, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p style=\"background: url(none.png)\">a</p>", "none.png", 27)]
    [InlineData("<style>p { background: url( 'none.png' ) }</style>", "none.png", 30)]
    [InlineData("<style>@import 'none.css';</style>", "none.css", 17)]
    [InlineData("<p style=\"background: url(&quot;none.png&quot;)\">a</p>", "none.png", 33)]
    public void A_file_that_is_not_there_is_told_at_its_place(string markdown, string file, int column)
    {
        var finding = Build(markdown).Findings.Single(finding => finding.Code == "CK4122");

        Assert.Contains(file, finding.Message, StringComparison.Ordinal);
        Assert.Equal(("content/a.md", 6, column), (finding.Location.Path, finding.Location.Start.Line, finding.Location.Start.Column));
    }

    [Theory]
    [InlineData("<p style=\"background: url(javascript:alert(1))\">a</p>")]
    [InlineData("<style>@import 'java\\0073 cript:alert(1)';</style>")]
    public void An_address_that_is_run_is_refused(string markdown) => Assert.Contains(Build(markdown).Findings, finding => finding.Code == "CK5202");

    [Theory]
    [InlineData("<p style=\"background: url(data:image/png;base64,iVBORw0KGgo=)\">a</p>")]
    [InlineData("<style>@font-face { src: url(data:font/woff2;base64,AAAA) }</style>")]
    [InlineData("<style>@namespace svg url(http://www.w3.org/2000/svg); @namespace 'none';</style>")]
    [InlineData("<style>p { content: \"url(none.png)\"; /* unclosed url(none.png)</style>")]
    [InlineData("<style>p::after { content: 'open\n} q { color: red }</style>")]
    [InlineData("<style>p { background: url(</style>")]
    [InlineData("<p style=\"--a: '\\\">a</p>")]
    public void What_loads_no_file_is_left_alone(string markdown) => Assert.DoesNotContain(Build(markdown).Findings, finding => finding.Code is "CK4122" or "CK4121" or "CK4120" or "CK5202");

    [Fact]
    public void The_printed_page_finds_it_too() =>
        Assert.Matches("url\\(\\.\\./p\\.[0-9a-f]+\\.png\\)", Text(Build("<p style=\"background: url(p.png)\">a</p>"), "site/print/index.html"));

    [Fact]
    public void A_card_does_without_and_says_so()
    {
        var result = Build("{{< orbit_review >}}\nQ: What?\nA: This <b style=\"background: url(p.png)\">one</b>.\n{{< /orbit_review >}}");

        Assert.Contains("This <b>one</b>.", Text(result, "decks/course.anki.txt"), StringComparison.Ordinal);
        Assert.Contains(result.Findings, finding => finding.Message.Contains("url()", StringComparison.Ordinal));
        Assert.DoesNotContain("p.", Text(result, "decks/course.orbit.json"), StringComparison.Ordinal);
    }

    private static CompileResult Build(string markdown) => CourseCompiler.Build(
        CourseFiles.FromTexts(new Dictionary<string, string>
        {
            ["course.yml"] = "title: Course\nbase_url: https://example.org/\nparams:\n  picture: p.png\n",
            ["content/_index.md"] = "---\ntitle: Home\n---\n",
            ["content/a.md"] = $"---\ntitle: Page\nweight: 1\n---\n\n{markdown}\n",
            ["content/p.png"] = "p",
            ["content/q.png"] = "q",
            ["static/a&b (1).png"] = "r",
            ["content/f.woff2"] = "f",
            ["content/s.css"] = "p { color: red }",
        }),
        CompileOptions.ForExamples);

    private static string Text(CompileResult result, string path) =>
        Encoding.UTF8.GetString(((OutputContent.Bytes)result.Files.Single(file => file.Path == path).Content).Data.Span);
}
