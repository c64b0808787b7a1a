namespace CourseKit.Cli.Tests;

/// <summary>An output is one course's, and no other course is written over it.</summary>
public sealed class OutputOwnerTests : IDisposable
{
    private readonly Cli _cli = new();

    public OutputOwnerTests()
    {
        foreach (var course in new[] { "tides", "waves" })
        {
            _cli.With($"{course}/course.yml", $"id: {course}\ntitle: {course}\n").With($"{course}/content/a.md", Page(course));
        }
    }

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void The_output_of_another_course_is_left_as_it_is()
    {
        _cli.Run("build", "tides", "-o", "out");
        var before = Written("out");

        var other = _cli.Run("build", "waves", "-o", "out");

        Assert.Equal(1, other.ExitCode);
        Assert.Contains("error CK6014: 'out' holds the output of another course: 'tides' in ../tides",
            other.Error.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(before, Written("out"));
        Assert.False(File.Exists(_cli.At("waves/coursekit.lock.json")));
        Assert.Equal(0, _cli.Run("build", "tides", "-o", "out").ExitCode);
    }

    [Fact]
    public void Courses_without_settings_are_told_apart_by_where_they_lie()
    {
        _cli.With("one/course/a.md", Page("one")).With("two/course/a.md", Page("two"));
        _cli.Run("build", "one/course", "-o", "out");

        Assert.Contains("CK6014", _cli.Run("build", "two/course", "-o", "out").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_of_a_course_does_not_take_the_place_of_the_course()
    {
        _cli.Run("build", "tides");
        var before = Written("tides/dist");

        var page = _cli.Run("build", "tides/content/a.md", "-o", "tides/dist");
        var preview = _cli.Run("build", "tides/content/a.md", "-o", "tides/dist", "--drafts");

        Assert.Contains("CK6014", page.Error, StringComparison.Ordinal);
        Assert.Contains("CK6014", preview.Error, StringComparison.Ordinal);
        Assert.Equal(before, Written("tides/dist"));
    }

    [Fact]
    public void Two_single_files_beside_each_other_need_two_outputs()
    {
        _cli.With("one.md", Page("one")).With("two.md", Page("two"));

        Assert.Equal([0, 0, 1, 0],
            new[] { _cli.Run("build", "one.md"), _cli.Run("build", "one.md"), _cli.Run("build", "two.md"),
            _cli.Run("build", "two.md", "-o", "other") }.Select(run => run.ExitCode));
    }

    [Fact]
    public void A_course_that_was_moved_and_one_that_got_another_id_write_on()
    {
        _cli.Run("build", "tides", "-o", "out");
        Directory.Move(_cli.At("tides"), _cli.At("moved"));

        var moved = _cli.Run("build", "moved", "-o", "out");
        File.Delete(_cli.At("moved/coursekit.lock.json"));
        _cli.With("moved/course.yml", "id: renamed\ntitle: Renamed\n");
        var renamed = _cli.Run("build", "moved", "-o", "out");

        Assert.Equal((0, 0), (moved.ExitCode, renamed.ExitCode));
    }

    [Fact]
    public void A_copy_of_a_course_is_another_course_as_long_as_the_first_is_there()
    {
        _cli.With("copy/course.yml", "id: tides\ntitle: Tides\n").With("copy/content/a.md", Page("copy"));
        _cli.Run("build", "tides", "-o", "out");

        Assert.Contains("CK6014", _cli.Run("build", "copy", "-o", "out").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_from_before_courses_were_noted_becomes_the_course_s_that_writes_next()
    {
        _cli.Run("build", "tides", "-o", "out");
        var manifest = File.ReadAllText(_cli.At("out/.coursekit.json"));
        File.WriteAllText(_cli.At("out/.coursekit.json"), manifest.Replace("\"course\"", "\"x\"", StringComparison.Ordinal));

        Assert.Equal(0, _cli.Run("build", "tides", "-o", "out").ExitCode);
        Assert.Contains("CK6014", _cli.Run("build", "waves", "-o", "out").Error, StringComparison.Ordinal);
    }

    private static string Page(string text) =>
        $"---\ntitle: {text}\n---\n\n{{{{< orbit_review >}}}}\nQ: What is {text}?\nA: It is {text}.\n{{{{< /orbit_review >}}}}\n";

    private Dictionary<string, string> Written(string folder) =>
        Directory.EnumerateFiles(_cli.At(folder), "*", SearchOption.AllDirectories).ToDictionary(file => file,
            file => Convert.ToHexString(File.ReadAllBytes(file)));
}
