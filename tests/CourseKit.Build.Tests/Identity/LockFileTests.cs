using System.Runtime.Versioning;

namespace CourseKit.Build.Tests;

/// <summary>When the lock file is written, and when not.</summary>
public sealed class LockFileTests : IDisposable
{
    private const string Proxy = "What is a proxy? | A measure that stands for the goal.";
    private const string Fail = "When does a proxy fail? | When it is optimised hard.";

    private readonly DiskCourse _course = DiskCourse.WithSettings().WithPage("content/a.md", Proxy);

    public void Dispose() => _course.Dispose();

    [Fact]
    public void The_first_build_writes_it_beside_the_course()
    {
        _course.MustBuild();

        Assert.Equal("What is a proxy?", _course.Lock.Prompts.Single().Question);
        Assert.Equal(["content", "course.yml", "coursekit.lock.json", "dist"], Directory.EnumerateFileSystemEntries(_course[""]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_same_course_gives_the_same_bytes_and_leaves_the_file_untouched()
    {
        _course.MustBuild();
        var (bytes, time) = (File.ReadAllBytes(_course.LockPath), new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc));
        File.SetLastWriteTimeUtc(_course.LockPath, time);

        _course.MustBuild();
        var again = File.GetLastWriteTimeUtc(_course.LockPath);
        File.Delete(_course.LockPath);
        _course.MustBuild();

        Assert.Equal(time, again);
        Assert.Equal(bytes, File.ReadAllBytes(_course.LockPath));
    }

    [Fact]
    public void A_course_without_prompts_gets_none()
    {
        _course.With("content/a.md", "---\ntitle: A\n---\nText.\n").MustBuild();

        Assert.False(File.Exists(_course.LockPath));
    }

    [Fact]
    public void A_build_with_errors_leaves_lock_and_output_as_they_were()
    {
        _course.MustBuild();
        var (text, page) = (_course.LockText, File.ReadAllText(_course["dist/site/a/index.html"]));

        var build = _course.WithPage("content/a.md", Fail).With("content/b.md", "---\ntitle: never closed\n").Build();

        Assert.Null(build.Written);
        Assert.Equal((text, page), (_course.LockText, File.ReadAllText(_course["dist/site/a/index.html"])));
    }

    [Fact]
    public void An_output_that_cannot_be_written_leaves_the_lock_as_it_was()
    {
        _course.MustBuild();
        var text = _course.LockText;
        _course.With("dist/site/mine.txt", "a file of the user's own");

        var build = _course.WithPage("content/a.md", Proxy, Fail).Build();

        Assert.Equal(["error CK6021"], build.Codes);
        Assert.Equal(text, _course.LockText);
    }

    [Fact]
    public void A_lock_that_changed_since_it_was_read_is_not_overwritten_and_the_output_stays()
    {
        _course.MustBuild();
        var page = File.ReadAllText(_course["dist/site/a/index.html"]);
        var pulled = _course.LockText.Replace("measure", "quantity", StringComparison.Ordinal);

        var build = _course.WithPage("content/a.md", Proxy, Fail).Build(whileBuilding: () => _course.LockText = pulled);

        Assert.Equal(["error CK6110"], build.Codes);
        Assert.Equal("week/coursekit.lock.json", build.Written!.Problem!.Location.Path);
        Assert.Equal((pulled, page), (_course.LockText, File.ReadAllText(_course["dist/site/a/index.html"])));
        Assert.Empty(Directory.EnumerateFiles(_course[""], ".*"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void So_is_one_that_came_or_went(bool came)
    {
        if (!came) _course.MustBuild();

        var build = _course.WithPage("content/a.md", Proxy, Fail).Build(whileBuilding: () =>
        {
            if (came) _course.LockText = "{}";
            else File.Delete(_course.LockPath);
        });

        Assert.Equal(["error CK6110"], build.Codes);
        Assert.Equal(came, File.Exists(_course.LockPath));
    }

    [Fact]
    public void The_lock_is_written_before_the_output_so_that_a_crash_in_between_loses_no_id()
    {
        _course.MustBuild();

        var files = CourseReader.Read(_course.WithPage("content/a.md", Proxy, "Who pays? | The reader.").Place, _course.Target.Folder);
        var next = CourseCompiler.Build(files, DiskCourse.Options);
        Assert.Throws<CrashException>(() => OutputWriter.Write(next.Files, _course.Target, files.Access.Open, _ => "", () =>
        {
            LockFile.Write(next, files, _course.Place);
            throw new CrashException();
        }));

        Assert.DoesNotContain("Who pays?", File.ReadAllText(_course["dist/site/a/index.html"]), StringComparison.Ordinal);
        var id = _course.Id("Who pays?");
        _course.MustBuild();
        Assert.Equal(id, _course.Id("Who pays?"));
        Assert.Contains("Who pays?", File.ReadAllText(_course["dist/site/a/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    [SupportedOSPlatform("macos")]
    public void The_mode_of_the_file_and_a_link_in_its_place_stay()
    {
        _course.MustBuild();
        File.Move(_course.LockPath, _course["ids.json"]);
        File.SetUnixFileMode(_course["ids.json"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite);
        File.CreateSymbolicLink(_course.LockPath, "ids.json");

        _course.WithPage("content/a.md", Proxy, Fail).MustBuild();

        Assert.Equal("ids.json", new FileInfo(_course.LockPath).LinkTarget);
        Assert.Equal(2, _course.Lock.Prompts.Count);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupWrite, File.GetUnixFileMode(_course["ids.json"]));
    }

    [Fact]
    public void What_a_killed_build_left_is_removed()
    {
        _course.With(".coursekit.lock.json.999999999", "half").With(".coursekit.lock.json.mine", "kept").MustBuild();

        Assert.Equal([".coursekit.lock.json.mine"], Directory.EnumerateFiles(_course[""], ".*").Select(Path.GetFileName));
    }

    [Fact]
    public void A_checkout_with_other_line_ends_reads_the_same_and_stays()
    {
        _course.MustBuild();
        var crlf = _course.LockText.Replace("\n", "\r\n", StringComparison.Ordinal);
        _course.LockText = crlf;

        var check = _course.Build(use: LockUse.Check);
        _course.MustBuild();

        Assert.Empty(check.Codes);
        Assert.Equal(crlf, _course.LockText);
    }

    [Fact]
    public void One_that_was_laid_out_by_hand_is_equal_for_check_and_is_put_in_form_by_build()
    {
        _course.MustBuild();
        var text = _course.LockText;
        _course.LockText = text.Replace("\", \"", "\",\n      \"", StringComparison.Ordinal);

        var check = _course.Build(use: LockUse.Locked);
        Assert.Empty(check.Codes);
        Assert.NotEqual(text, _course.LockText);
        _course.MustBuild();

        Assert.Equal(text, _course.LockText);
    }

    /// <summary>A lock grows with the course, and a page does not: what is no page's size is a lock's.</summary>
    [Fact]
    public void A_lock_larger_than_a_page_may_be_is_read_by_the_next_build()
    {
        _course.WithPage("content/a.md", Large(0)).WithPage("content/b.md", Large(1)).MustBuild();
        var (text, id) = (_course.LockText, _course.Lock.Prompts[0].Id);
        Assert.True(text.Length > TextFileReader.LargestFile);

        var check = _course.Build(use: LockUse.Check);
        var again = _course.Build();
        var edited = _course.WithPage("content/c.md", Fail).Build();

        Assert.DoesNotContain(check.Codes.Concat(again.Codes).Concat(edited.Codes), code => code.StartsWith("error", StringComparison.Ordinal));
        Assert.False(again.Written!.Changed);
        Assert.True(_course.LockText.Length > text.Length);
        Assert.Contains(id, _course.Lock.Prompts.Select(prompt => prompt.Id));

        static string[] Large(int page) =>
            [.. Enumerable.Range(page * 10, 10).Select(i => $"What is lamp number {i}? | {string.Concat(Enumerable.Repeat($"Lamp{i} ", 160_000))}.")];
    }

    private sealed class CrashException : Exception;
}
