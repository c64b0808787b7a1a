namespace CourseKit.Build.Tests;

/// <summary>With <c>contributors: untrusted</c> no file is published that runs a program when it is opened by its address.</summary>
public sealed class FileProgramTests
{
    private const string Svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='1' height='1'";

    [Theory]
    [InlineData("e.svg", Svg + "><script>alert(1)</script></svg>")]
    [InlineData("e.svg", Svg + "><SCRIPT/></svg>")]
    [InlineData("e.SVG", Svg + " onload='alert(1)'/>")]
    [InlineData("e.svg", Svg + "><rect oNclick='alert(1)'/></svg>")]
    [InlineData("e.svg", Svg + "><foreignObject><h:div xmlns:h='http://www.w3.org/1999/xhtml'><h:script>alert(1)</h:script></h:div></foreignObject></svg>")]
    [InlineData("e.svg", Svg + "><foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' srcdoc='x'/></foreignObject></svg>")]
    [InlineData("e.svg", Svg + "><a xlink:href='java&#115;cript:alert(1)'/></svg>")]
    [InlineData("e.svg", Svg + "><a><animate attributeName='href' values='#a;javascript:alert(1)'/></a></svg>")]
    [InlineData("e.svg", Svg + "><rect><set attributeName='onclick' to='alert(1)'/></rect></svg>")]
    [InlineData("e.svg", "<!DOCTYPE svg [<!ENTITY x \"<script xmlns='http://www.w3.org/2000/svg'>alert(1)</script>\">]>" + Svg + ">&x;</svg>")]
    [InlineData("e.svg", "<?xml-stylesheet type='text/xsl' href='#x'?>" + Svg + "/>")]
    [InlineData("e.svg", Svg + "><g></svg>")]
    [InlineData("f.xml", "<a><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script></a>")]
    [InlineData("f.xhtml", "<html xmlns='http://www.w3.org/1999/xhtml'/>")]
    [InlineData("run.js", "alert(1)")]
    [InlineData("t.xsl", "<a/>")]
    [InlineData("x.html.de", "<p>a</p>")]
    [InlineData("x.en.HTML.utf8", "<p>a</p>")]
    [InlineData("x.html.gz", "a")]
    [InlineData("x.js.bak", "alert(1)")]
    [InlineData("x.png.xhtml", "a")]
    [InlineData("x.php.png", "a")]
    [InlineData("x.phtml", "a")]
    [InlineData("e.svg.fr", Svg + "><script/></svg>")]
    public void A_file_that_runs_is_an_error_beside_a_page_and_in_static(string name, string text)
    {
        foreach (var path in new[] { "content/b/" + name, "static/" + name })
        {
            var result = Build(path, text);

            var finding = result.Findings.Single(found => found.Code == "CK5205");
            Assert.Equal(path, finding.Location.Path);
            Assert.True(result.HasErrors);
            Assert.DoesNotContain(Build(path, text, "trusted").Findings, found => found.Code == "CK5205");
        }
    }

    [Theory]
    [InlineData("static/.htaccess")]
    [InlineData("static/a/web.config")]
    [InlineData("content/b/_redirects")]
    public void A_file_that_tells_the_server_what_the_others_are_is_an_error(string path)
    {
        var result = Build(path, "AddType text/html .txt");

        Assert.True(result.Findings.Any(found => found.Code == "CK5205") || !result.Files.Any(file => file.Path.Contains(Path.GetFileName(path), StringComparison.Ordinal)), path);
    }

    [Fact]
    public void A_page_of_HTML_in_static_is_an_error() => Assert.Contains(Build("static/st.html", "<p>a</p>").Findings, found => found.Code == "CK5205");

    [Fact]
    public void A_program_behind_much_else_is_found() =>
        Assert.Contains(Build("static/e.svg", Svg + "><!--" + new string('x', 1 << 21) + "--><script/></svg>").Findings, found => found.Code == "CK5205");

    [Theory]
    [InlineData("e.svg", Svg + "><style>a{}</style><a href='https://example.org'><text>one on two</text></a><image href='data:image/png;base64,AA'/></svg>")]
    [InlineData("e.svg", "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + Svg + "/>")]
    [InlineData("e.svg", Svg + "><animate attributeName='x' values='1;2'/></svg>")]
    [InlineData("data.xml", "<a><b online='1'>script</b></a>")]
    [InlineData("feed.rss", "<rss><channel><link>https://example.org</link></channel></rss>")]
    [InlineData("data.csv", "<script>")]
    [InlineData("three.js.png", "a")]
    [InlineData("chapter.html.pdf", "a")]
    [InlineData("e.svg.fr", Svg + "/>")]
    [InlineData("v1.2.de", "a")]
    [InlineData("notes.txt", "<script>")]
    public void What_only_shows_is_published(string name, string text)
    {
        var result = Build("static/" + name, text);

        Assert.DoesNotContain(result.Findings, found => found.Code == "CK5205");
        Assert.Contains(result.Files, file => file.Path == "site/" + name);
    }

    private static CompileResult Build(string path, string text, string contributors = "untrusted") => CourseCompiler.Build(
        CourseFiles.FromTexts(new Dictionary<string, string>
        {
            ["course.yml"] = $"title: Course\nbase_url: https://example.org/\ncontributors: {contributors}\n",
            ["content/_index.md"] = "---\ntitle: Home\n---\n",
            ["content/b/index.md"] = "---\ntitle: Page\nweight: 1\n---\n\nText.\n",
            [path] = text,
        }),
        CompileOptions.ForExamples);
}
