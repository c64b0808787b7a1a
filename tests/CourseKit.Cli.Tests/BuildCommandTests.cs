using System.Text.Json;

namespace CourseKit.Cli.Tests;

public sealed class BuildCommandTests : IDisposable
{
    private const string TwoPrompts = """
        {{< orbit_review color="purple" >}}
        What is a proxy?
        Something measured in place of what is wanted.

        What is reward tampering?
        Changing the reward instead of earning it.
        {{< /orbit_review >}}
        """;

    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_folder_becomes_a_site_in_its_dist_folder()
    {
        _cli.WithPage("week/content/proxies.md", TwoPrompts, "Proxies").With("week/course.yml", "title: Week\nbase_url: https://example.org/\n");

        var result = _cli.Run("build", "week");

        Assert.Equal((0, "No findings"), (result.ExitCode, result.Error.Contains("CK", StringComparison.Ordinal) ? result.Error : "No findings"));
        Assert.Contains("Proxies", _cli.Read("week/dist/site/proxies/index.html"), StringComparison.Ordinal);
        Assert.Contains("1 page, 1 review block, 2 prompts\n", result.Out, StringComparison.Ordinal);
        Assert.Matches(@"Wrote \d+ files to week/dist/site in \d+\.\d s\.\n", result.Out);
    }

    [Fact]
    public void A_single_file_becomes_a_site_beside_it()
    {
        _cli.WithPage("notes/one.md", "Text.").WithPage("notes/two.md", "Other.");

        var result = _cli.Run("build", "notes/one.md");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(_cli.At("notes/dist/site/index.html")));
        Assert.DoesNotContain("Other.", _cli.Read("notes/dist/site/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_current_folder_is_the_course_when_none_is_named()
    {
        _cli.WithPage("index.md", "Text.");

        var result = _cli.Run("build", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.True(File.Exists(_cli.At("out/site/index.html")));
    }

    [Fact]
    public void A_second_build_of_the_same_course_changes_nothing()
    {
        _cli.WithPage("index.md", "Text.").Run("build", "--now", "2026-01-01");
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_cli.At("dist/site/index.html"), before);

        var result = _cli.Run("build", "--now", "2026-01-01");

        Assert.Contains("dist/site is up to date", result.Out, StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_cli.At("dist/site/index.html")));
    }

    [Fact]
    public void Errors_stop_the_output_and_the_last_one_stays()
    {
        _cli.WithPage("index.md", "Old text.").Run("build");
        var before = _cli.Read("dist/site/index.html");

        var result = _cli.With("index.md", "---\ntitle: Never closed\n\nNew text.\n").Run("build");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK1001: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\n  index.md:1:1\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing was written to dist/site", result.Out, StringComparison.Ordinal);
        Assert.Equal(before, _cli.Read("dist/site/index.html"));
    }

    [Fact]
    public void Warnings_stop_the_output_only_under_strict()
    {
        _cli.WithPage("index.md", $"{{{{< orbit_review >}}}}\n<orbit-reviewarea>\nQ?\nA.\n{{{{< /orbit_review >}}}}\n");

        var strict = _cli.Run("build", "--strict");
        var plain = _cli.Run("build");

        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("warning CK3002: ", strict.Error, StringComparison.Ordinal);
        Assert.Equal(0, plain.ExitCode);
    }

    [Fact]
    public void Drafts_and_pages_to_come_are_left_out_and_named()
    {
        _cli.WithPage("index.md", "Text.")
            .With("draft.md", "---\ntitle: D\ndraft: true\n---\n\nDraft.\n")
            .With("later.md", "---\ntitle: L\ndate: 2030-01-05\n---\n\nLater.\n");

        var without = _cli.Run("build", "--now", "2026-01-01");
        var with = _cli.Run("build", "--now", "2026-01-01", "--drafts", "--future", "-o", "all");
        var then = _cli.Run("check", "--now", "2030-01-06");

        Assert.Contains("Left out 2 pages:\n  draft.md: draft\n  later.md: dated 2030-01-05\n", without.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Left out", with.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(_cli.At("all/site/draft/index.html")));
        Assert.Contains("Left out 1 page:\n  draft.md", then.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void SOURCE_DATE_EPOCH_is_the_time_when_none_is_named()
    {
        _cli.WithPage("index.md", "Text.").With("later.md", "---\ntitle: L\ndate: 2030-01-05\n---\n\nLater.\n").WithVariable("SOURCE_DATE_EPOCH", "1900000000");

        var result = _cli.Run("check");

        Assert.DoesNotContain("Left out", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("msbuild")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Machine_formats_have_standard_output_for_themselves(string format)
    {
        _cli.With("index.md", "---\ntitle: Never closed\n");

        var result = _cli.Run("build", "--format", format);

        Assert.Equal(1, result.ExitCode);
        var (findings, talk) = format == "text" ? (result.Error, result.Out) : (result.Out, result.Error);
        Assert.Contains("CK1001", findings, StringComparison.Ordinal);
        Assert.Contains("Nothing was written", talk, StringComparison.Ordinal);
        if (format is "json" or "sarif") using (JsonDocument.Parse(findings)) { }
        if (format is "msbuild") Assert.Matches(@"^(\S+\(\d+,\d+\): (error|warning|info) CK\d{4}: .+\n)+$", findings);
        if (format is "github") Assert.StartsWith("::error file=index.md,line=1,", findings, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_shown_as_the_user_can_open_them()
    {
        _cli.With("week/content/index.md", "---\ntitle: Never closed\n");

        var relative = _cli.Run("check", "week", "--format", "msbuild");
        var absolute = _cli.Run("check", _cli.At("week"), "--format", "msbuild");

        Assert.StartsWith("week/content/index.md(1,1): error CK1001: ", relative.Out, StringComparison.Ordinal);
        Assert.StartsWith($"{_cli.At("week")}/content/index.md(1,1): error CK1001: ", absolute.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Quiet_prints_findings_only()
    {
        var result = _cli.WithPage("index.md", "Text.").Run("build", "--quiet");

        Assert.Equal((0, "", ""), (result.ExitCode, result.Out, result.Error));
    }

    [Fact]
    public void A_log_has_no_progress()
    {
        var result = _cli.WithPage("index.md", "Text.").Run("build");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_terminal_gets_colour_unless_NO_COLOR_says_otherwise()
    {
        _cli.With("index.md", "---\ntitle: Never closed\n");

        Assert.Contains("\e[1;31merror CK1001\e[0m", _cli.RunOnTerminal(80, "check").Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\e', _cli.Run("check").Error);
        Assert.DoesNotContain('\e', _cli.WithVariable("NO_COLOR", "1").RunOnTerminal(80, "check").Error);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        var result = _cli.WithPage("index.md", "Text.").Run("check");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["index.md"], Directory.EnumerateFileSystemEntries(_cli.Folder).Select(Path.GetFileName));
    }
}
