namespace CourseKit.Cli.Tests;

/// <summary>Where the copies lie, and what they are called.</summary>
public sealed class VendorPlacesTests : IDisposable
{
    private static readonly byte[] _png = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    private readonly LocalWeb _web = new();
    private readonly Cli _cli = new();

    public void Dispose()
    {
        _cli.Dispose();
        _web.Dispose();
    }

    [Fact]
    public void Names_are_safe_told_apart_and_end_as_the_host_says_the_picture_is()
    {
        _web.On("/r", 302, ("Location", "/elsewhere")).On("/elsewhere", "image/png", _png).On("/x/A%2F..%2Fb.PNG", "image/jpeg", _png).On("/y/a.png", "image/png", _png).On("/z/a.png", "image/png", _png)
            .On("/", "image/gif", _png).On("/nul.png", "image/png", _png).On("/raw.png", "application/octet-stream", _png);
        string[] paths = ["/r", "/x/A%2F..%2Fb.PNG", "/y/a.png", "/z/a.png", "/", "/nul.png", "/raw.png"];
        _cli.WithPage("index.md", string.Join("\n\n", paths.Select(path => $"![A]({_web.At(path)})")));

        Vendor("--yes");

        string[] expected = ["127-0-0-1.gif", "a-2.png", "a-b.jpg", "a.png", "nul-file.png", "r.png", "raw.png"];
        Assert.Equal(expected, Directory.EnumerateFiles(_cli.At("vendor")).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_file_alone_has_its_copies_beside_it()
    {
        _web.On("/a.png", "image/png", _png);
        _cli.WithPage("week.md", $"![A]({_web.At("/a.png")})");

        var result = _cli.Run("vendor", "week.md", "--yes", "--allow-private");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("![A](vendor/a.png)", _cli.Read("week.md"), StringComparison.Ordinal);
        Assert.Equal(0, _cli.Run("check", "week.md").ExitCode);
    }

    [Fact]
    public void A_folder_that_leads_out_of_the_course_gets_nothing()
    {
        _web.On("/a.png", "image/png", _png);
        _cli.WithPage("course/index.md", $"![A]({_web.At("/a.png")})").With("outside/x.txt", "x");
        Directory.CreateSymbolicLink(_cli.At("course/vendor"), _cli.At("outside"));

        var result = _cli.Run("vendor", "course", "--yes", "--allow-private", "--all");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("CK6050", result.Error, StringComparison.Ordinal);
        Assert.Equal(["x.txt"], Directory.EnumerateFiles(_cli.At("outside")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_damaged_list_stops_it_and_is_shown()
    {
        _cli.WithPage("index.md", $"![A]({_web.At("/a.png")})").With("coursekit.vendor.sha256", "# A list\n<<<<<<< HEAD\n");

        var result = Vendor("--yes");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6051: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("  2 | <<<<<<< HEAD\n", result.Error, StringComparison.Ordinal);
        Assert.Empty(_web.Requests);
    }

    [Fact]
    public void An_address_in_a_file_that_is_included_stays()
    {
        _cli.WithPage("content/index.md", "{{< include \"part.md\" >}}").With("content/part.md", $"![A]({_web.At("/a.png")})\n");

        var result = Vendor("--yes");

        Assert.Contains("CK6050", result.Error, StringComparison.Ordinal);
        Assert.Contains(_web.At("/a.png"), _cli.Read("content/part.md"), StringComparison.Ordinal);
    }

    private CliResult Vendor(params string[] options) => _cli.Run(["vendor", "--allow-private", .. options]);
}
