namespace CourseKit.Cli.Tests;

public sealed class CheckLinksTests : IDisposable
{
    private readonly LocalWeb _web = new();
    private readonly Cli _cli = new();

    public void Dispose()
    {
        _cli.Dispose();
        _web.Dispose();
    }

    [Fact]
    public void What_each_host_says_is_told_at_each_place_and_summed_up()
    {
        _web.On("/fine", "text/html", "").On("/moved", 301, ("Location", "/fine")).On("/for-now", 302, ("Location", "/fine")).On("/locked", 403)
            .On("/picky", request => new LocalAnswer(request.HttpMethod == "HEAD" ? 405 : 200, "text/html", []))
            .On("/gone", 410);
        _cli.WithPage("index.md", $"""
            [fine]({_web.At("/fine")}#part), [again]({_web.At("/fine")}), [moved]({_web.At("/moved")}), [for now]({_web.At("/for-now")}),
            [picky]({_web.At("/picky")}), [locked]({_web.At("/locked")}), [missing]({_web.At("/missing")}),
            [gone]({_web.At("/gone")}), [gone]({_web.At("/gone")}), ![A picture]({_web.At("/missing.png")}), [mail](mailto:a@example.org)
            """);

        var result = _cli.Run("check", "--links", "--allow-private", "--format", "msbuild");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["5: info CK6056", "6: info CK6057", "6: warning CK6055", "7: info CK4128", "7: warning CK6055", "7: warning CK6055", "7: warning CK6055"],
            result.Out.TrimEnd('\n').Split('\n').Where(line => !line.Contains("CK5200", StringComparison.Ordinal)).Select(line => $"{line.Split('(', ',')[1]}: {string.Join(' ', line.Split(' ')[1..3]).TrimEnd(':')}").Order());
        Assert.Contains($"Write '{_web.At("/fine")}'.", result.Out, StringComparison.Ordinal);
        Assert.Contains("Asked 8 addresses of 1 host: 3 lead to nothing, 1 moved for good, 1 not known.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, _web.Requests.Count(request => request == "HEAD /picky"));
        Assert.Equal(1, _web.Requests.Count(request => request == "GET /picky"));
        Assert.DoesNotContain("GET /fine", _web.Requests);
        Assert.All(_web.UserAgents, agent => Assert.StartsWith("CourseKit/", agent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_addresses_of_sources_that_pages_and_questions_name_are_asked_too()
    {
        _web.On("/a", "text/html", "");
        _cli.With("course.yml", $"title: C\nbibliography: refs.bib\nsources:\n  a: {{title: A, url: \"{_web.At("/a")}\"}}\n  b: {{title: B, url: \"{_web.At("/b")}\"}}\n  unused: {{title: C, url: \"{_web.At("/unused")}\"}}\n")
            .With("refs.bib", $"@misc{{c,\n title={{C}}, url={{{_web.At("/c")}}}}}\n")
            .WithPage("content/index.md", "As said [@a; @b]. And [again @b].\n\n{{< orbit_review >}}\nWhat rises? {source=c}\nWater.\n{{< /orbit_review >}}");

        var result = _cli.Run("check", "--links", "--allow-private", "--format", "msbuild");

        Assert.Contains("Asked 3 addresses of 1 host: 2 lead to nothing.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(["course.yml(5,3", "refs.bib(1,7"], result.Out.Split('\n').Where(line => line.Contains("CK6055", StringComparison.Ordinal)).Select(line => line.Split(')')[0]));
    }

    [Fact]
    public void A_busy_host_is_asked_again_after_the_time_it_asks_for()
    {
        var busy = 2;
        _web.On("/busy", _ => new LocalAnswer(Interlocked.Decrement(ref busy) >= 0 ? 429 : 200, "text/html", []) { Headers = [("Retry-After", "0")] })
            .On("/for-an-hour", 503, ("Retry-After", "3600"));
        _cli.WithPage("index.md", $"[a]({_web.At("/busy")}) [b]({_web.At("/for-an-hour")})");

        var result = _cli.Run("check", "--links", "--allow-private", "--all");

        Assert.Equal(["HEAD /busy", "HEAD /busy", "HEAD /busy", "HEAD /for-an-hour"], _web.Requests.Order(StringComparer.Ordinal));
        Assert.Contains("1 not known", result.Out, StringComparison.Ordinal);
        Assert.Contains("its host answers 503", result.Error.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_course_yml_says_to_ignore_is_not_asked_and_rules_set_the_rest()
    {
        _cli.With("course.yml", $"title: C\nrules:\n  link-dead: error\nlinks:\n  ignore:\n    - {_web.At("/private")}/*\n    - \"*.pdf\"\n")
            .WithPage("content/index.md", $"[a]({_web.At("/private/x")}) [b]({_web.At("/b.pdf")}) [c]({_web.At("/c")})");

        var result = _cli.Run("check", "--links", "--allow-private");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6055: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Asked 1 address of 1 host: 1 leads to nothing, 2 ignored.\n", result.Out, StringComparison.Ordinal);
        Assert.All(_web.Requests, request => Assert.EndsWith(" /c", request, StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_hosts_robots_txt_forbids_is_not_asked_and_told()
    {
        _web.On("/robots.txt", "text/plain", "User-agent: *\nDisallow: /\n\nUser-agent: coursekit\nDisallow: /private\nAllow: /private/but\n")
            .On("/open", "text/html", "").On("/private/but", "text/html", "").On("/leads", 302, ("Location", "/private/x"));
        _cli.WithPage("index.md", $"[a]({_web.At("/open")}) [b]({_web.At("/private/a")}) [b]({_web.At("/private/a")})\n[c]({_web.At("/private/but")}) [d]({_web.At("/leads")})");

        var result = _cli.Run("check", "--links", "--allow-private", "--all", "--format", "msbuild");

        Assert.Equal(["HEAD /leads", "HEAD /open", "HEAD /private/but"], _web.Requests.Order(StringComparer.Ordinal));
        Assert.Equal(1, _web.RulesAsked);
        Assert.Contains("Asked 2 addresses of 1 host: 2 not asked, as robots.txt wants it.\n", result.Error, StringComparison.Ordinal);
        var told = result.Out.Split('\n').Where(line => line.Contains("CK6057", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, told.Count);
        Assert.All(told, line => Assert.Contains("the robots.txt of its host asks programs not to", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(503, 0)]
    [InlineData(500, 0)]
    [InlineData(429, 0)]
    [InlineData(403, 1)]
    [InlineData(404, 1)]
    public void A_host_that_cannot_say_what_may_be_asked_is_asked_nothing(int status, int asked)
    {
        _web.On("/robots.txt", status, ("Retry-After", "0")).On("/a", "text/html", "");
        _cli.WithPage("index.md", $"[a]({_web.At("/a")})");

        var result = _cli.Run("check", "--links", "--allow-private", "--all", "--format", "msbuild");

        Assert.Equal(asked, _web.Requests.Count);
        Assert.Equal(asked == 0, result.Out.Contains($"its host answers {status} when it is asked for its robots.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void Rules_that_lie_elsewhere_on_a_host_are_kept()
    {
        _web.On("/robots.txt", 301, ("Location", "/rules.txt")).On("/rules.txt", "text/plain", "User-agent: *\nDisallow: /\n");
        _cli.WithPage("index.md", $"[a]({_web.At("/a")})");

        _cli.Run("check", "--links", "--allow-private");

        Assert.Equal(["GET /rules.txt"], _web.Requests);
    }

    [Fact]
    public void A_setting_of_links_that_is_not_known_is_told()
    {
        _cli.With("course.yml", "title: C\nlinks:\n  ingore: x\n").WithPage("content/index.md", "Text.");

        Assert.Contains("'ignore'", _cli.Run("check", "--all").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_is_asked_without_the_option_nor_this_machine_without_leave()
    {
        _cli.WithPage("index.md", $"[a]({_web.At("/a")})");

        _cli.Run("check");
        var refused = _cli.Run("check", "--links", "--all");

        Assert.Equal(0, refused.ExitCode);
        Assert.Contains("hint CK6057: ", refused.Error, StringComparison.Ordinal);
        Assert.Empty(_web.Requests);
    }

    [Fact]
    public void Strict_fails_on_a_dead_link()
    {
        _cli.WithPage("index.md", $"[a]({_web.At("/a")})");

        Assert.Equal((0, 1), (_cli.Run("check", "--links", "--allow-private").ExitCode, _cli.Run("check", "--links", "--allow-private", "--strict").ExitCode));
    }

    [Theory]
    [InlineData("--links", "--fix")]
    [InlineData("--allow-private")]
    public void Options_that_make_no_sense_are_refused(params string[] options) => Assert.Equal(2, _cli.Run(["check", .. options]).ExitCode);
}
