namespace CourseKit.Export.Tests;

public sealed class HostHeadersTests
{
    private const string Home = "=== content/_index.md\n---\ntitle: Tides\n---\n";

    [Fact]
    public void Hosts_are_told_the_policy_of_all_pages_in_sum()
    {
        var site = TestSite.Of($"""
            === course.yml
            title: Tides
            base_url: https://example.org/tides/
            {Home}
            ![A boat](https://pictures.example/boat.png)
            === content/moon.md
            ---
            title: Moon
            ---
            <script>alert(1)</script>
            <button onclick="alert(2)">Go</button>
            """);

        Assert.Equal(
            """
            /tides/*
              Content-Security-Policy: default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self'; img-src 'self' data: https://pictures.example; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; manifest-src 'self'; script-src-attr 'unsafe-inline'
              X-Content-Type-Options: nosniff

            /tides/_theme/*
              Cache-Control: public, max-age=31536000, immutable

            """,
            site["_headers"]);
    }

    [Fact]
    public void A_drawing_opened_by_itself_keeps_its_styles()
    {
        var site = TestSite.Of(Home + "=== content/tides.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\"><style>g{}</style></svg>\n");

        Assert.Contains("style-src 'self' 'unsafe-inline';", site["_headers"]);
        Assert.Equal("manifest-src 'self'", PagePolicyTests.Widened(PagePolicyTests.PolicyIn(site["index.html"])));
    }

    [Theory]
    [InlineData("demo/index.html")]
    [InlineData("demo.HTM")]
    public void A_document_that_nobody_looked_into_comes_under_no_policy(string path)
    {
        var site = TestSite.Of($"{Home}=== static/{path}\n<script>alert(1)</script>\n");

        Assert.DoesNotContain("Content-Security-Policy", site["_headers"]);
        Assert.Contains("Content-Security-Policy", site["index.html"]);
    }

    [Fact]
    public void A_course_of_many_hosts_does_not_outgrow_the_line_that_hosts_read()
    {
        var pictures = string.Join('\n', Enumerable.Range(0, 80).Select(i => $"![Boat](https://pictures-{i}.example/boat.png)"));

        var site = TestSite.Of(Home + pictures);

        Assert.Contains("img-src 'self' data: https:; ", site["_headers"]);
        Assert.Contains("https://pictures-79.example", PagePolicyTests.PolicyIn(site["index.html"]));
        Assert.All(site["_headers"].Split('\n'), line => Assert.True(line.Length < 2000));
    }

    [Fact]
    public void A_file_of_the_authors_own_takes_the_place_of_ours()
    {
        var site = TestSite.Of(Home + "=== static/_headers\n/*\n  X-Mine: yes\n");

        Assert.Equal(new OutputContent.Copy("static/_headers"), site.File("_headers").Content);
    }
}
