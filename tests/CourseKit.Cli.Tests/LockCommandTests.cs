using CourseKit.Model;

namespace CourseKit.Cli.Tests;

/// <summary>The lock file as the author meets it: through the commands.</summary>
public sealed class LockCommandTests : IDisposable
{
    private const string LockPath = "week/coursekit.lock.json";

    private readonly Cli _cli = new Cli().With("week/course.yml", "title: Week\nid: week\nbase_url: https://example.org/\n");

    public LockCommandTests() => Page("What is a proxy?", "A measure that stands for the goal.");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void A_build_says_what_the_update_does_to_readers_in_80_columns()
    {
        Page("What is a proxy?", "A measure that stands for the goal.", "When does a proxy fail?", "When it is optimised hard.", "Who pays for it?", "Everybody does.");
        var first = _cli.Run("build", "week");
        Page("What is a proxy?", "A quantity that stands for the goal.", "When does a proxy fail?", "When it is optimised hard.");
        var second = _cli.Run("build", "week");
        var third = _cli.Run("build", "week");

        Assert.Contains("For readers: 3 added. Commit week/coursekit.lock.json.\n", first.Out, StringComparison.Ordinal);
        Assert.Contains("For readers: 1 edited in place, 1 retired. Commit week/coursekit.lock.json.\n", second.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("For readers", third.Out, StringComparison.Ordinal);
        Assert.All((first.Out + second.Out + third.Out).Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void The_last_lines_of_a_build_name_a_prompt_that_took_the_place_of_another_and_the_id_that_would_keep_its_history()
    {
        Page("What is a proxy?", "A measure that stands for the goal.", "Which enzyme unwinds the double helix?", "Helicase");
        _cli.Run("build", "week");
        Page("What is a proxy?", "A measure that stands for the goal.", "When does a ledger balance?", "When debits equal credits.");

        var build = _cli.Run("build", "week");

        Assert.EndsWith(
            """
            For readers: 1 added, 1 retired. Commit week/coursekit.lock.json.
            'Which enzyme unwinds the double helix?' is retired, and 'When does a ledger
            balance?' in its place is new. If it is that prompt rewritten, write
            {#which-enzyme-unwinds-the-double-7zvg} behind its question, and its history is
            kept.

            """,
            build.Out,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Check_and_a_locked_build_fail_on_an_edit_and_write_nothing()
    {
        _cli.Run("build", "week");
        var (text, page) = (_cli.Read(LockPath), _cli.Read("week/dist/site/page/index.html"));
        Page("What is a proxy?", "A quantity that stands for the goal.");

        foreach (var arguments in new[] { new[] { "check", "week" }, ["build", "week", "--locked"] })
        {
            var result = _cli.Run(arguments);

            Assert.Equal(1, result.ExitCode);
            Assert.Contains("error CK6107: The lock file is out of date (1 prompt: 1 edited)\n  week/coursekit.lock.json:14:5\n", result.Error, StringComparison.Ordinal);
        }

        Assert.Equal((text, page), (_cli.Read(LockPath), _cli.Read("week/dist/site/page/index.html")));
        Assert.Equal(0, _cli.Run("build", "week").ExitCode);
        Assert.Equal(0, _cli.Run("build", "week", "--locked").ExitCode);
        Assert.Equal(0, _cli.Run("check", "week").ExitCode);
    }

    public static TheoryData<string, string, string> Broken => new()
    {
        { "corrupt", "\"kind\": \"qa\",", "error CK6100: " },
        { "of a newer version", "\"version\": 3", "error CK6102: " },
        { "in conflict", "    {\"id\"", "error CK6101: " },
        { "without a field", "\"question\": ", "error CK6105: " },
        { "with a value of another kind", "\"kind\": \"qa\"", "error CK6104: " },
        { "in another encoding", "goal", "error CK6004: " },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_lock_that_cannot_be_read_is_a_located_error_of_every_command_and_stays_byte_for_byte(string how, string what, string finding)
    {
        _cli.Run("build", "week");
        var site = _cli.Read("week/dist/site/page/index.html");
        var good = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(_cli.At(LockPath)));
        var bad = good.Replace(what, how switch
        {
            "corrupt" => "\"kind\": \"qa\",,",
            "of a newer version" => "\"version\": 4",
            "in conflict" => "<<<<<<< HEAD\n    {\"id\"",
            "without a field" => "\"questoin\": ",
            "with a value of another kind" => "\"kind\": \"quiz\"",
            _ => "go\u00E9l",
        }, StringComparison.Ordinal);
        var bytes = System.Text.Encoding.Latin1.GetBytes(bad);
        _cli.With(LockPath, bytes);
        Page("What is a proxy?", "A quantity that stands for the goal.");

        foreach (var command in new[] { "build", "check", "prompts" })
        {
            var result = _cli.Run(command, "week");

            Assert.Equal(1, result.ExitCode);
            Assert.Contains(finding, result.Error, StringComparison.Ordinal);
            Assert.Matches(@"\n  week/coursekit\.lock\.json:\d+:\d+\n", result.Error);
        }

        Assert.Equal(bytes, File.ReadAllBytes(_cli.At(LockPath)));
        Assert.Equal(site, _cli.Read("week/dist/site/page/index.html"));
    }

    [Fact]
    public void Warnings_under_strict_leave_the_lock_as_it_was()
    {
        _cli.Run("build", "week");
        var text = _cli.Read(LockPath);
        _cli.WithPage("week/content/page.md", "{{< orbit_review >}}\n<orbit-reviewarea>\nWhy is it so?\nBecause it is.\n{{< /orbit_review >}}\n");

        var strict = _cli.Run("build", "week", "--strict");

        Assert.Equal(1, strict.ExitCode);
        Assert.Equal(text, _cli.Read(LockPath));
    }

    [Fact]
    public void A_course_folder_that_cannot_be_written_is_reported_and_the_output_stays()
    {
        _cli.Run("build", "week", "--output", "out");
        var page = _cli.Read("out/site/page/index.html");
        Page("What is a proxy?", "A quantity that stands for the goal.");

        var result = CoursekitProcess.Shell(_cli.Folder, "chmod 555 week; coursekit build week --output out; code=$?; chmod 755 week; exit $code");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CK6109: The lock file cannot be written: access is denied\n  week/coursekit.lock.json", result.Error, StringComparison.Ordinal);
        Assert.Equal(page, _cli.Read("out/site/page/index.html"));
        Assert.Contains("measure", _cli.Read(LockPath), StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_about_identity_are_set_in_the_settings_like_others()
    {
        _cli.Run("build", "week");
        _cli.With("week/course.yml", "title: Week\nid: month\nbase_url: https://example.org/\n");
        var told = _cli.Run("build", "week", "--strict");
        _cli.With("week/course.yml", "title: Week\nid: month\nbase_url: https://example.org/\nrules:\n  CK3067: off\n");
        var quiet = _cli.Run("build", "week", "--strict");

        Assert.Contains("warning CK3067: ", told.Error, StringComparison.Ordinal);
        Assert.Equal((1, 0), (told.ExitCode, quiet.ExitCode));
    }

    [Fact]
    public void Prompts_are_listed_with_the_ids_of_the_lock()
    {
        _cli.Run("build", "week");
        var id = IdentityLockReader.Read(new Syntax.SourceText("x", _cli.Read(LockPath))).Lock!.Prompts.Single().Id;
        Page("What is a proxy measure?", "A measure that stands for the goal.");

        Assert.Contains($"\"id\": \"{id}\"", _cli.Run("prompts", "week", "--format", "json").Out, StringComparison.Ordinal);
        Assert.Contains(id[..10], _cli.Run("prompts", "week").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_on_the_command_line_or_in_the_environment_reaches_the_decks_and_the_clock_does_not()
    {
        _cli.Run("build", "week");
        var clock = _cli.Read(LockPath);
        File.Delete(_cli.At(LockPath));
        _cli.Run("build", "week");

        Assert.Equal(clock, _cli.Read(LockPath));
        Assert.Equal(0, _cli.Run("check", "week", "--now", "2031-01-01").ExitCode);
        Assert.Equal(0, _cli.WithVariable("SOURCE_DATE_EPOCH", "1900000000").Run("check", "week").ExitCode);
    }

    /// <summary>One page with one review block.</summary>
    private void Page(params string[] sides) =>
        _cli.WithPage("week/content/page.md", $"{{{{< orbit_review >}}}}\n{string.Join("\n\n", sides.Chunk(2).Select(pair => $"Q: {pair[0]}\nA: {pair[1]}"))}\n{{{{< /orbit_review >}}}}");
}
