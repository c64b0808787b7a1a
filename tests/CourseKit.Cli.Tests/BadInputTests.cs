using System.Text;

namespace CourseKit.Cli.Tests;

/// <summary>Whatever the course holds: a finding that names the file, exit code 1, and the last output as it was.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Cli _cli = new();

    public BadInputTests()
    {
        _cli.WithPage("week/content/index.md", "Old text.");
        Assert.Equal(0, _cli.Run("build", "week", "--quiet").ExitCode);
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Invalid_UTF8() =>
        Refused(() => _cli.With("week/content/bad.md", [.. "---\ntitle: x\n---\nä caf"u8, 0xE9, .. "\n"u8]), "error CK6004: ", "week/content/bad.md:4:6");

    [Fact]
    public void Another_encoding() =>
        Refused(() => _cli.With("week/content/bad.md", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("# x")]), "error CK6005: ", "week/content/bad.md");

    [Fact]
    public void A_page_of_50_MB() =>
        Refused(() => _cli.With("week/content/bad.md", new string('x', 50_000_000)), "error CK6006: ", "week/content/bad.md");

    [Fact]
    public void A_link_that_leads_nowhere() =>
        Refused(() => File.CreateSymbolicLink(_cli.At("week/content/bad.md"), "gone.md"), "error CK6003: ", "week/content/bad.md");

    [Fact]
    public void A_symlink_loop() =>
        Refused(() => Directory.CreateSymbolicLink(_cli.At("week/content/unit"), "../content"), "error CK6008: ", "week/content/unit");

    [Fact]
    public void A_link_out_of_the_course() =>
        Refused(() => File.CreateSymbolicLink(_cli.At("week/content/hosts.txt"), "/etc/hosts"), "error CK6007: ", "week/content/hosts.txt");

    [Fact]
    public void A_folder_named_like_a_page() =>
        Refused(() => _cli.WithPage("week/content/x.md/index.md", "Text."), "error CK6010: ", "week/content/x.md");

    [Theory]
    [InlineData("[hosts](../../../../etc/passwd)")]
    [InlineData("{{< figure src=\"../../../../etc/passwd\" alt=\"x\" >}}")]
    [InlineData("{{< include \"../../../../etc/passwd\" >}}")]
    [InlineData("![x](/../../etc/passwd)")]
    public void A_path_out_of_the_course(string body) =>
        Refused(() => _cli.WithPage("week/content/bad.md", body), "error CK", "week/content/bad.md:5:");

    [Fact]
    public void Files_that_include_each_other() =>
        Refused(
            () => _cli.WithPage("week/content/a.md", "{{< include \"b.md\" >}}").WithPage("week/content/b.md", "{{< include \"a.md\" >}}"),
            "error CK",
            "week/content/a.md:5:");

    [Fact]
    public void A_YAML_alias_bomb()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++) bomb.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n");
        Refused(() => _cli.With("week/content/bad.md", $"---\ntitle: x\n{bomb}---\n"), "error CK", "week/content/bad.md:");
    }

    [Theory]
    [InlineData("content")]
    [InlineData("")]
    [InlineData("..")]
    public void Output_over_the_sources(string output)
    {
        var result = _cli.Run("build", "week", "--output", Path.Combine("week", output));

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6020: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("Old text.", _cli.Read("week/dist/site/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("- ")]
    [InlineData("<div>")]
    [InlineData("$")]
    public void Deep_nesting_ends_with_a_site_or_a_finding(string mark)
    {
        _cli.WithPage("week/content/deep.md", string.Concat(Enumerable.Repeat(mark, 10_000)) + "x");

        var result = _cli.Run("build", "week");

        Assert.Contains(result.ExitCode, (int[])[0, 1]);
        if (result.ExitCode == 1) Assert.Contains("week/content/deep.md:", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("CK9001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Byte_order_marks_and_CRLF_are_no_mistakes()
    {
        _cli.With("week/content/index.md", [0xEF, 0xBB, 0xBF, .. "---\r\ntitle: New\r\n---\r\n\r\nNew text.\r\n"u8]);

        var result = _cli.Run("build", "week", "--strict");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("New text.", _cli.Read("week/dist/site/index.html"), StringComparison.Ordinal);
    }

    private void Refused(Action breakCourse, string finding, string place)
    {
        breakCourse();

        var result = _cli.Run("build", "week");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains(finding, result.Error, StringComparison.Ordinal);
        Assert.Contains($"\n  {place}", result.Error, StringComparison.Ordinal);
        Assert.Contains("Old text.", _cli.Read("week/dist/site/index.html"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(_cli.At("week/dist"), ".coursekit-*"));
    }
}
