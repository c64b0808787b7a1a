using System.Security.Cryptography;

namespace CourseKit.Cli.Tests;

public sealed class VendorCommandTests : IDisposable
{
    private const string Drawing = """<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>""";

    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private readonly LocalWeb _web = new();
    private readonly Cli _cli = new();

    public void Dispose()
    {
        _cli.Dispose();
        _web.Dispose();
    }

    [Fact]
    public void Pictures_and_downloads_come_home_wherever_their_addresses_stand()
    {
        _web.On("/a.png", "image/png", _png).On("/b.svg?size=1&x=2", "image/svg+xml", Drawing).On("/Fig%201.gif", "image/gif", _png).On("/front.jpg", "image/jpeg", _png)
            .On("/named.webp", "image/webp", _png).On("/paper.pdf", "application/pdf", "%PDF").On("/page", "text/html", "<p>");
        _cli.With("content/week/one.md", $$$"""
            ---
            title: One
            image: "{{{_web.At("/front.jpg")}}}"
            ---

            ![A loop]({{{_web.At("/a.png")}}} "A title") and <img src='{{{_web.At("/b.svg?size=1&amp;x=2")}}}' alt="B">.

            {{< figure src="{{{_web.At("/Fig%201.gif")}}}" alt="A figure" >}}

            ![A named one][pic], [a paper](<{{{_web.At("/paper.pdf")}}}#page=2>) and [a page]({{{_web.At("/page")}}}).

            {{< orbit_review >}}
            Q: What shows ![a loop]({{{_web.At("/a.png")}}})?
            A: A loop.
            {{< /orbit_review >}}

            [pic]: {{{_web.At("/named.webp")}}}
            """);

        var result = Vendor("--yes");

        Assert.Equal("", result.Error);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal($$$"""
            ---
            title: One
            image: "vendor/front.jpg"
            ---

            ![A loop](vendor/a.png "A title") and <img src='vendor/b.svg' alt="B">.

            {{< figure src="vendor/fig-1.gif" alt="A figure" >}}

            ![A named one][pic], [a paper](<vendor/paper.pdf#page=2>) and [a page]({{{_web.At("/page")}}}).

            {{< orbit_review >}}
            Q: What shows ![a loop](vendor/a.png)?
            A: A loop.
            {{< /orbit_review >}}

            [pic]: vendor/named.webp
            """, _cli.Read("content/week/one.md"));
        Assert.Equal(_png, File.ReadAllBytes(_cli.At("content/week/vendor/a.png")));
        Assert.Contains("Copied 6 files (0.0 MB); changed 1 file.\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(_web.Requests, request => request.EndsWith("/page", StringComparison.Ordinal));
        Assert.Equal(6, _web.Requests.Count);
        Assert.DoesNotContain("CK4", _cli.Run("check", "--all").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_names_address_hash_and_path_and_a_second_run_does_nothing()
    {
        _web.On("/a.png", "image/png", _png);
        _cli.WithPage("index.md", $"![A]({_web.At("/a.png")})");
        Vendor("--yes");

        Assert.EndsWith($"\n\n# {_web.At("/a.png")}\n{Convert.ToHexStringLower(SHA256.HashData(_png))}  vendor/a.png\n", _cli.Read("coursekit.vendor.sha256"), StringComparison.Ordinal);
        var before = Directory.EnumerateFiles(_cli.Folder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc);
        var again = Vendor("--yes");
        Assert.Equal((0, "Nothing to copy\n"), (again.ExitCode, again.Out));
        Assert.Equal(before, Directory.EnumerateFiles(_cli.Folder, "*", SearchOption.AllDirectories).ToDictionary(file => file, File.GetLastWriteTimeUtc));
        Assert.Single(_web.Requests);
    }

    [Fact]
    public void An_address_that_was_copied_before_is_taken_from_there_and_from_another_folder_too()
    {
        _web.On("/a.png", "image/png", _png);
        _cli.WithPage("content/one/index.md", $"![A]({_web.At("/a.png")})");
        Vendor("--yes");
        _cli.WithPage("content/two/deep/page.md", $"![A]({_web.At("/a.png")})");

        var result = Vendor("--yes");

        Assert.Contains("![A](../../one/vendor/a.png)", _cli.Read("content/two/deep/page.md"), StringComparison.Ordinal);
        Assert.Contains("Copied 0 files (0.0 MB), 1 were there already; changed 1 file.\n", result.Out, StringComparison.Ordinal);
        Assert.Single(_web.Requests);
    }

    [Fact]
    public void A_dry_run_shows_what_would_be_done_and_asks_nobody()
    {
        var page = $"![A]({_web.At("/a.png")}) [B]({_web.At("/b.pdf")})";
        _cli.WithPage("index.md", page);

        var all = Vendor("--dry-run");
        var pictures = Vendor("--dry-run", "--pictures-only");

        Assert.Equal($"""
            To copy 2 files of 1 host:
              {_web.At("/a.png")}
                to vendor/a.png
              {_web.At("/b.pdf")}
                to vendor/b.pdf
            To change the addresses in 1 file:
              index.md

            """, all.Out);
        Assert.DoesNotContain("b.pdf", pictures.Out, StringComparison.Ordinal);
        Assert.Equal(0, all.ExitCode);
        Assert.Empty(_web.Requests);
        Assert.Contains(page, _cli.Read("index.md"), StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_cli.Folder));
    }

    [Fact]
    public void Without_a_terminal_and_without_yes_nothing_is_done()
    {
        _cli.WithPage("index.md", $"![A]({_web.At("/a.png")})");

        var result = Vendor();

        Assert.Equal((2, "Nothing was done: without a terminal to ask on, say --yes.\n"), (result.ExitCode, result.Error));
        Assert.Empty(_web.Requests);
    }

    [Theory]
    [InlineData("y", 1)]
    [InlineData("YES", 1)]
    [InlineData("", 0)]
    [InlineData("n", 0)]
    public void On_a_terminal_it_asks(string answer, int requests)
    {
        _web.On("/a.png", "image/png", _png);
        _cli.WithPage("index.md", $"![A]({_web.At("/a.png")})").Answer = answer;

        var result = _cli.RunOnTerminal(80, "vendor", "--allow-private");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Do that? [y/N] ", result.Out, StringComparison.Ordinal);
        Assert.Equal(requests, _web.Requests.Count);
    }

    [Fact]
    public void This_machine_and_local_networks_are_asked_only_when_that_is_allowed()
    {
        _web.On("/a.png", "image/png", _png);
        var port = _web.Host.Split(':')[1];
        _cli.WithPage("index.md", $"![A]({_web.At("/a.png")}) ![B](http://localhost:{port}/a.png) ![C](http://[::1]:{port}/a.png) ![D](http://[::ffff:127.0.0.1]:{port}/a.png)");

        var result = _cli.Run("vendor", "--yes", "--all");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(4, result.Error.Split("error CK6050: ").Length - 1);
        Assert.Contains("this machine or one of a local network", result.Error.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Empty(_web.Requests);
        Assert.Contains(_web.At("/a.png"), _cli.Read("index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://127.0.0.1:9/a.png")]
    [InlineData("http://localhost/a.png")]
    [InlineData("http://w.localhost./a.png")]
    [InlineData("http://[::1]/a.png")]
    [InlineData("http://192.168.1.4/a.png")]
    public void A_dry_run_says_that_this_machine_and_local_networks_are_not_asked(string address)
    {
        _cli.WithPage("index.md", $"![A]({address}) ![B](http://example.org/b.png)");

        var result = _cli.Run("vendor", "--dry-run", "--all");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("To copy 1 file of 1 host:\n  http://example.org/b.png", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(address, result.Out, StringComparison.Ordinal);
        Assert.Equal(1, result.Error.Split("error CK6050: ").Length - 1);
        Assert.Contains("--allow-private", result.Error, StringComparison.Ordinal);
        Assert.Contains(address, _cli.Run("vendor", "--dry-run", "--allow-private").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/gone.png", "use another file")]
    [InlineData("/program.svg", "Save the drawing as PNG")]
    [InlineData("/busy.png", "again later")]
    [InlineData("/locked.png", "Copy the file by hand")]
    [InlineData("/page.png", "write the one of the file itself")]
    [InlineData("/user.png", "write the one where the file is")]
    [InlineData("/large.png", "--max-size")]
    public void What_helps_is_said_for_each_reason(string path, string hint)
    {
        _web.On("/program.svg", "image/svg+xml", """<svg xmlns="http://www.w3.org/2000/svg" onload="f()"/>""").On("/busy.png", 503, ("Retry-After", "3600")).On("/locked.png", 403)
            .On("/page.png", "text/html", "<p>").On("/user.png", 302, ("Location", $"http://a:b@{_web.Host}/fine.png")).On("/large.png", "image/png", new byte[1_000_001]);
        _cli.WithPage("index.md", $"![A]({_web.At(path)})");

        var error = string.Join(' ', Vendor("--yes", "--max-size", "1", "--all").Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

        Assert.Contains(hint, error, StringComparison.Ordinal);
        Assert.Equal(path == "/busy.png", error.Contains("again later", StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_copied_is_told_at_its_place_and_the_rest_is_copied()
    {
        _web.On("/fine.png", "image/png", _png).On("/page.png", "text/html", "<p>").On("/text.png", "text/plain", "Text").On("/empty.png", "image/png", [])
            .On("/large.png", "image/png", new byte[1_000_001]).On("/stream.png", _ => new LocalAnswer(200, "image/png", new byte[1_000_001]) { TellsLength = false })
            .On("/program.svg", "image/svg+xml", """<svg xmlns="http://www.w3.org/2000/svg" onload="f()"/>""")
            .On("/loop.png", 302, ("Location", "/loop.png")).On("/file.png", 302, ("Location", "file:///etc/passwd")).On("/user.png", 302, ("Location", $"http://a:b@{_web.Host}/fine.png"));
        string[] names = ["gone.png", "page.png", "text.png", "empty.png", "large.png", "stream.png", "program.svg", "loop.png", "file.png", "user.png", "fine.png"];
        _cli.WithPage("index.md", string.Join("\n\n", names.Select(name => $"![A]({_web.At("/" + name)})")));

        var result = Vendor("--yes", "--max-size", "1", "--all");

        Assert.Equal(1, result.ExitCode);
        string[] reasons =
        [
            "answers 404", "with a page", "no picture but 'text/plain'", "is empty", "larger than 1 MB", "larger than 1 MB", "program in it", "more than 5 times", "the kind 'file'", "name of a user",
        ];
        var text = string.Join(' ', result.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        foreach (var (reason, line) in reasons.Select((reason, i) => (reason, 5 + (2 * i))))
        {
            var place = text.IndexOf($" index.md:{line}:6 ", StringComparison.Ordinal);
            Assert.True(place > 0, $"{line} {text}");
            Assert.Contains(reason, text[text.LastIndexOf("error CK6050: ", place, StringComparison.Ordinal)..place], StringComparison.Ordinal);
        }

        Assert.Equal(["fine.png"], Directory.EnumerateFiles(_cli.At("vendor")).Select(Path.GetFileName));
        Assert.Contains("![A](vendor/fine.png)", _cli.Read("index.md"), StringComparison.Ordinal);
        Assert.Contains($"![A]({_web.At("/gone.png")})", _cli.Read("index.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--yes", "--dry-run")]
    [InlineData("--max-size", "0")]
    [InlineData("--max-size", "9999")]
    public void Options_that_make_no_sense_are_refused(params string[] options) => Assert.Equal(2, Vendor(options).ExitCode);

    private CliResult Vendor(params string[] options) => _cli.Run(["vendor", "--allow-private", .. options]);
}
