using System.Text;

namespace CourseKit.Export.Tests;

public sealed class PagePolicyTests
{
    private const string Base =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";

    [Theory]
    [InlineData("""<p><a href="https://example.org/">A link asks for nothing</a>""")]
    [InlineData("""<img src="tides.svg" alt=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">""")]
    [InlineData("""<script src="a.js"></script><link rel="stylesheet" href="../a.css">""")]
    [InlineData("<!-- <img src=https://example.org/a.png> <p style=color:red> -->")]
    [InlineData("<!--><!-- <img src=https://example.org/a.png> --><!---><!-- <img src=https://example.org/b.png> -->")]
    [InlineData("<pre><code>&lt;script&gt;alert(1)&lt;/script&gt; 1 < 2, style=\"color:red\"</code></pre>")]
    [InlineData("<textarea><img src=https://example.org/a.png></textarea>")]
    [InlineData("""<script type="application/json">{"a": "<img src=https://example.org/a.png>"}</script>""")]
    [InlineData("""<p title="> style='color:red'" data-style="x">Text</p>""")]
    [InlineData("""<img src="https://">""")]
    [InlineData("""<img src="ftp://example.org/a.png"><a href="mailto:a@example.org">Write</a>""")]
    [InlineData("<img src='https://example.org;script-src*/'>")]
    [InlineData("<")]
    public void A_page_that_uses_only_what_is_the_sites_own_has_the_policy_of_all(string body) => Assert.Equal(Base, PolicyOf(body));

    [Theory]
    [InlineData("<img src=https://example.org/a.png>", "img-src https://example.org")]
    [InlineData("<IMG ALT='' SRC = 'HTTPS://Example.org:8443/a.png'>", "img-src https://example.org:8443")]
    [InlineData("<img src=//example.org/a.png>", "img-src example.org")]
    [InlineData("<img src='&#104;ttps://example.org/?a&amp;b'>", "img-src https://example.org")]
    [InlineData("<img src='https://b\u00fccher.example/a.png'>", "img-src https://xn--bcher-kva.example")]
    [InlineData("<img srcset='https://a.org/1.png 1x, https://b.org/2.png 2x'>", "img-src https://a.org https://b.org")]
    [InlineData("<svg><image xlink:href=https://example.org/a.png /></svg>", "img-src https://example.org")]
    [InlineData("<video poster=https://a.org/p.png src=tides.mp4><track src=tides.vtt></video>", "img-src https://a.org; media-src 'self'")]
    [InlineData("<audio><source src=https://a.org/a.ogg></audio>", "media-src https://a.org")]
    [InlineData("<picture><source srcset=https://a.org/a.avif><img src=a.png></picture>", "img-src https://a.org")]
    [InlineData("<iframe src=https://player.example/v/1></iframe>", "frame-src https://player.example")]
    [InlineData("<iframe src=demo/></iframe>", "frame-src 'self'")]
    [InlineData("<iframe srcdoc='<img src=https://a.org/a.png>'></iframe>", "img-src https://a.org")]
    [InlineData("<object data=tides.svg></object><embed src=https://a.org/a.pdf>", "frame-src 'self' https://a.org; object-src 'self' https://a.org")]
    [InlineData("<form action=https://list.example/join><input></form>", "form-action https://list.example")]
    [InlineData("<form action=''><button>Go</button></form>", "form-action 'self'")]
    [InlineData("<input type=image src=https://a.org/a.png>", "img-src https://a.org")]
    [InlineData("<script src=https://cdn.example/plot.js></script>", "script-src https://cdn.example")]
    [InlineData("<script type=module src=https://cdn.example/plot.js></script>", "script-src https://cdn.example")]
    [InlineData("<link rel='preload stylesheet' as=font href=https://a.org/a>", "font-src https://a.org; style-src https://a.org")]
    [InlineData("<link rel=icon href=https://a.org/a.ico><link rel=manifest href=m.json>", "img-src https://a.org; manifest-src 'self'")]
    [InlineData("<base href=/>", "base-uri 'self'")]
    [InlineData("<p style='color: red'>Red</p>", "style-src-attr 'unsafe-inline'")]
    [InlineData("<p\nSTYLE=\"background: url(https://a.org/a.png)\">Red</p>", "font-src https://a.org; img-src https://a.org; style-src-attr 'unsafe-inline'")]
    [InlineData("<p style='mask: url(https://a.org/a url(https://b.org/b)'>", "font-src https://a.org https://b.org; img-src https://a.org https://b.org; style-src-attr 'unsafe-inline'")]
    [InlineData("<orbit-reviewarea color=blue></orbit-reviewarea>", "frame-src https://withorbit.com")]
    [InlineData("<p style", "style-src-attr 'unsafe-inline'")]
    // The hashes were made with: printf TEXT | openssl dgst -sha256 -binary | base64
    [InlineData("<script>alert(1)</script>", "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")]
    [InlineData("<SCRIPT TYPE='text/javascript'>alert(1)</Script >", "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='")]
    [InlineData("<script>\r\n</script>", "script-src 'sha256-AbpHGcgLb+kRsJGnwFEktk7uzpZOCcBY74+YBdrKVGs='")]
    [InlineData("<button onclick='alert(1)'>Go</button>", "script-src-attr 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=' 'unsafe-hashes'")]
    [InlineData("<style>p{color:red}</style>", "style-src 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='")]
    public void A_page_is_allowed_what_it_is_seen_to_use(string body, string allowed) => Assert.Equal(allowed, Widened(PolicyOf(body)));

    [Fact]
    public void A_style_sheet_in_a_drawing_is_allowed_as_XML_reads_it()
    {
        var policy = PolicyOf("<svg><style><![CDATA[p{color:red}]]></style></svg>");

        Assert.Contains("'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='", policy);
    }

    [Theory]
    [InlineData("<!doctype html><html lang=en><head><meta charset=utf-8>", "<title>T</title>")]
    [InlineData("<!doctype html>\n<head><title>T</title><meta charset=utf-8>", "<link rel=stylesheet href=a.css>")]
    [InlineData("<!doctype html><head>", "<title>T</title><link rel=stylesheet href=a.css><meta charset=utf-8>")]
    [InlineData("<!doctype html>", "<title>T</title><p>Text")]
    [InlineData("", "<p>Text")]
    public void A_policy_stands_behind_the_encoding_and_before_all_that_it_speaks_of(string before, string after)
    {
        var page = Add(before + after);

        Assert.StartsWith(before + "\n<meta http-equiv=\"Content-Security-Policy\"", page);
        Assert.EndsWith("'none'\">" + after, page);
    }

    [Fact]
    public void A_page_with_a_policy_of_its_own_keeps_it()
    {
        const string page = "<!doctype html><head><meta HTTP-EQUIV='content-security-policy' content=\"default-src *\"></head>";

        Assert.Equal(page, Add(page));
    }

    [Fact]
    public void What_the_course_states_is_allowed_on_every_page()
    {
        var site = TestSite.Of("""
            === course.yml
            title: Tides
            content_security_policy:
              connect-src: https://api.example.org
              script-src: "'unsafe-eval'"
            === content/_index.md
            ---
            title: Tides
            ---
            """);

        Assert.Contains("connect-src 'self' https://api.example.org; base-uri", site["index.html"]);
        Assert.Contains("script-src 'self' 'unsafe-eval';", site["404.html"]);
        Assert.Contains("script-src 'self' 'unsafe-eval';", site["_headers"]);
    }

    [Fact]
    public void A_course_may_have_no_policy_at_all()
    {
        var site = TestSite.Of("=== course.yml\ntitle: Tides\ncontent_security_policy: none\n=== content/_index.md\n---\ntitle: Tides\n---\n");

        Assert.DoesNotContain("Content-Security-Policy", site["index.html"]);
        Assert.DoesNotContain("Content-Security-Policy", site["_headers"]);
        Assert.Contains("nosniff", site["_headers"]);
    }

    [Fact]
    public void What_a_template_of_the_course_runs_is_allowed()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Tides
            ---
            === templates/partials/footer.html
            <footer><script>alert(1)</script></footer>
            === templates/assets/styles/90-mine.css
            @import "https://fonts.example/css";
            p { background: url('https://pictures.example/a.png') }
            """);

        Assert.Equal(
            "font-src https://fonts.example https://pictures.example; img-src https://fonts.example https://pictures.example; manifest-src 'self'; "
            + "script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='; style-src https://fonts.example",
            Widened(PolicyIn(site["index.html"])));
    }

    [Fact]
    public void The_page_of_all_questions_may_show_what_their_own_pages_show()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Tides
            ---
            <p style="color: red"><script>alert(1)</script></p>

            {{< orbit_review >}}
            Q: What is this? ![A boat](https://pictures.example/boat.png)
            A: A boat.
            {{< /orbit_review >}}
            === content/moon.md
            ---
            title: Moon
            ---
            Nothing from elsewhere.
            """);

        Assert.Equal("img-src https://pictures.example; manifest-src 'self'; style-src-attr 'unsafe-inline'", Widened(PolicyIn(site["review/index.html"])));
        Assert.Equal("manifest-src 'self'", Widened(PolicyIn(site["moon/index.html"])));
    }

    private static string Add(string page) => Encoding.UTF8.GetString(new PagePolicy(new PolicySources()).AddTo(Encoding.UTF8.GetBytes(page)).Span);

    private static string PolicyOf(string body) => PolicyIn(Add("<!doctype html><html><head><meta charset=utf-8></head><body>" + body));

    internal static string PolicyIn(string page)
    {
        const string opening = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
        var start = page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return page[start..page.IndexOf('"', start)];
    }

    /// <summary>What a policy allows besides that of all pages.</summary>
    internal static string Widened(string policy)
    {
        var sources = PolicyText.Read(policy);
        Assert.Equal(policy, PolicyText.Of(sources));
        return string.Join("; ", sources.Directives.Select(directive => $"{directive} {string.Join(' ', sources.Of(directive))}"));
    }
}
