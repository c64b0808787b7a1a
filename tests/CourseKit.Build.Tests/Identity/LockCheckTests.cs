using System.Text.RegularExpressions;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>What is said of a lock file that is not what a build would make of it.</summary>
public sealed class LockCheckTests : IDisposable
{
    private const string Proxy = "What is a proxy? | A measure that stands for the goal.";
    private const string Fail = "When does a proxy fail? | When it is optimised hard.";

    private readonly DiskCourse _course = DiskCourse.WithSettings().WithPage("content/a.md", Proxy);

    public void Dispose() => _course.Dispose();

    [Theory]
    [InlineData(LockUse.Check)]
    [InlineData(LockUse.Locked)]
    public void An_edit_is_reported_at_the_prompt_in_the_lock_and_shown_where_it_stands(LockUse use)
    {
        _course.MustBuild();
        var text = _course.LockText;

        var build = _course.WithPage("content/a.md", Proxy.Replace("measure", "quantity", StringComparison.Ordinal)).Build(use: use);

        var found = Assert.Single(build.Result.Report.Diagnostics);
        Assert.Equal(("CK6107", Severity.Error), (found.Code, found.Severity));
        Assert.Equal("The lock file is out of date (1 prompt: 1 edited)", found.Message);
        Assert.Equal(("week/coursekit.lock.json", 14), (found.Location.Path, found.Location.Start.Line));
        Assert.Equal(("week/content/a.md", 6), (found.Related[0].Location.Path, found.Related[0].Location.Start.Line));
        Assert.Contains("A [-measure-]{+quantity+} that stands", found.Related[0].Label, StringComparison.Ordinal);
        Assert.Null(build.Written);
        Assert.Equal(text, _course.LockText);
    }

    [Fact]
    public void Three_changes_are_shown_and_all_are_counted()
    {
        _course.WithPage("content/a.md", Proxy).MustBuild();

        var build = _course.WithPage("content/a.md", [.. Enumerable.Range(1, 5).Select(i => $"What does step number {i} of this procedure ask for? | Number {i * 7919}."), Proxy]).Build(use: LockUse.Check);

        var found = Assert.Single(build.Result.Report.Diagnostics, found => found.Code == "CK6107");
        Assert.Equal("The lock file is out of date (5 prompts: 5 added)", found.Message);
        Assert.Equal(3, found.Related.Count);
        Assert.Contains("all 5 changes", found.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_prompt_that_is_gone_is_shown_in_the_lock()
    {
        _course.WithPage("content/a.md", Proxy, Fail).MustBuild();

        var found = Assert.Single(_course.WithPage("content/a.md", Proxy).Build(use: LockUse.Check).Result.Report.Diagnostics);

        Assert.Equal("The lock file is out of date (1 prompt: 1 retired)", found.Message);
        Assert.Equal(found.Location, found.Related[0].Location);
    }

    [Fact]
    public void A_change_that_no_reader_sees_is_reported_too()
    {
        _course.MustBuild();

        var found = Assert.Single(_course.WithPage("content/b.md", "draft: true\n", [Fail]).Build(use: LockUse.Check).Result.Report.Diagnostics);

        Assert.Equal("The lock file is out of date (nothing changes for readers)", found.Message);
    }

    [Fact]
    public void While_the_course_has_errors_nothing_is_said_of_the_lock()
    {
        _course.MustBuild();

        var build = _course.With("content/a.md", "---\ntitle: never closed\n").Build(use: LockUse.Check);

        Assert.Equal(["error CK1001"], build.Codes);
    }

    [Fact]
    public void A_course_with_settings_is_asked_for_a_lock_file_and_a_server_needs_one()
    {
        Assert.Equal(["warning CK6108"], _course.Build(use: LockUse.Check).Codes);
        Assert.Equal(["error CK6107"], _course.Build(use: LockUse.Locked).Codes);
        Assert.False(File.Exists(_course.LockPath));
    }

    [Fact]
    public void The_warning_can_be_turned_off_and_the_error_cannot_be_lowered()
    {
        _course.With("course.yml", "title: Week\nid: week\nbase_url: https://example.org/\nrules:\n  CK6108: off\n");
        Assert.Empty(_course.Build(use: LockUse.Check).Codes);

        _course.With("course.yml", "title: Week\nid: week\nbase_url: https://example.org/\nrules:\n  CK6107: warning\n");
        Assert.Contains("error CK4006", _course.Build(use: LockUse.Check).Codes);
    }

    [Fact]
    public void A_folder_without_settings_or_prompts_or_a_single_file_is_not_asked_for_one()
    {
        _course.Without("course.yml");

        Assert.Empty(_course.Build(use: LockUse.Check).Codes);
        Assert.Empty(_course.Build("content/a.md", LockUse.Locked).Codes);
        Assert.Empty(_course.With("content/a.md", "---\ntitle: A\n---\nText.\n").Build(use: LockUse.Locked).Codes);
    }

    [Theory]
    [InlineData("pictures")]
    [InlineData("expanded")]
    public void A_lock_of_before_something_was_kept_is_not_out_of_date_for_that(string kept)
    {
        _course.With("course.yml", "title: Week\nid: week\nbase_url: https://example.org/\nmacros:\n  R: \\mathbb{R}\n")
            .With("content/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"/>")
            .WithPage("content/a.md", @"What is $\R$? | The line ![A line](a.svg).").MustBuild();
        var of = new Regex($$""" "{{kept}}": (\[\{.*?\}\]|\{.*?"\}),""");
        Assert.Single(of.Matches(_course.LockText));

        _course.With("coursekit.lock.json", of.Replace(_course.LockText, ""));

        Assert.Empty(_course.Build(use: LockUse.Check).Codes);
        Assert.Empty(_course.Build(use: LockUse.Locked).Codes);
    }

    [Fact]
    public void When_the_lock_fits_a_locked_build_writes_the_output_and_not_the_lock()
    {
        _course.MustBuild();
        Directory.Delete(_course["dist"], recursive: true);
        var time = File.GetLastWriteTimeUtc(_course.LockPath);

        var build = _course.Build(use: LockUse.Locked);

        Assert.True(build.Written!.Changed);
        Assert.Equal(time, File.GetLastWriteTimeUtc(_course.LockPath));
    }
}
