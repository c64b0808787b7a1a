using System.Diagnostics;

namespace CourseKit.Build.Tests;

public sealed class LinkTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("course/index.md", "x");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_link_inside_the_course_is_followed()
    {
        _folder.With("course/img/a.svg", "<svg/>");
        Directory.CreateSymbolicLink(_folder["course/unit"], "img");
        File.CreateSymbolicLink(_folder["course/b.svg"], "img/a.svg");

        var files = Read();

        Assert.Equal(["b.svg", "img/a.svg", "unit/a.svg"], files.Assets.Select(asset => asset.Path));
        Assert.Empty(files.Diagnostics);
    }

    [Fact]
    public void A_link_out_of_the_course_is_reported_and_not_followed()
    {
        _folder.With("secret/key.md", "x");
        File.CreateSymbolicLink(_folder["course/key.md"], "../secret/key.md");
        Directory.CreateSymbolicLink(_folder["course/secret"], _folder["secret"]);

        var files = Read();

        Assert.Equal(["index.md"], files.Content.Select(file => file.Path));
        Assert.Equal(["CK6007 key.md", "CK6007 secret"], Found(files));
    }

    [Fact]
    public void A_link_to_a_link_out_of_the_course_is_no_way_out()
    {
        _folder.With("secret/key.md", "x");
        Directory.CreateSymbolicLink(_folder["course/a"], "b");
        Directory.CreateSymbolicLink(_folder["course/b"], "../secret");

        Assert.Equal(["CK6007 a", "CK6007 b"], Found(Read()));
    }

    [Fact]
    public void A_link_to_a_folder_above_is_a_loop()
    {
        Directory.CreateDirectory(_folder["course/unit"]);
        Directory.CreateSymbolicLink(_folder["course/unit/up"], "..");

        var files = Read();

        Assert.Equal(["index.md"], files.Content.Select(file => file.Path));
        Assert.Equal(["CK6008 unit/up"], Found(files));
    }

    [Fact]
    public void Two_folders_that_link_to_each_other_end()
    {
        _folder.With("course/a/a.md", "x").With("course/b/b.md", "x");
        Directory.CreateSymbolicLink(_folder["course/a/to-b"], "../b");
        Directory.CreateSymbolicLink(_folder["course/b/to-a"], "../a");

        Assert.Equal(["CK6008 a/to-b/to-a", "CK6008 b/to-a/to-b"], Found(Read()));
    }

    [Fact]
    public void A_link_to_itself_is_a_loop()
    {
        File.CreateSymbolicLink(_folder["course/me.md"], "me.md");

        Assert.Equal(["CK6008 me.md"], Found(Read()));
    }

    [Fact]
    public void A_link_to_nothing_is_reported()
    {
        File.CreateSymbolicLink(_folder["course/lost.md"], "gone.md");

        Assert.Equal(["CK6003 lost.md"], Found(Read()));
    }

    [Fact]
    public void A_course_reached_through_a_link_is_read()
    {
        Directory.CreateSymbolicLink(_folder["alias"], "course");

        var files = CourseReader.Read(CoursePlace.Find(_folder["alias"], "/").Place!);

        Assert.Equal(["index.md"], files.Content.Select(file => file.Path));
        Assert.Empty(files.Diagnostics);
    }

    [Fact]
    public void A_pipe_is_left_out_and_not_waited_for()
    {
        if (!OperatingSystem.IsLinux()) return;
        Process.Start("mkfifo", _folder["course/feed.md"]).WaitForExit();

        Assert.Equal(["CK6009 feed.md"], Found(Read()));
    }

    [Fact]
    public void On_demand_reading_does_not_follow_links_out_of_the_course()
    {
        _folder.With("secret.md", "x");
        File.CreateSymbolicLink(_folder["course/secret.md"], "../secret.md");
        var access = new DiskAccess(_folder["course"]);

        Assert.Null(access.ReadText("secret.md"));
        Assert.Null(access.ReadText("../secret.md"));
        Assert.Null(access.FindAsset("secret.md"));
        Assert.Throws<FileNotFoundException>(() => access.Open("secret.md"));
    }

    [Fact]
    public void A_link_to_what_is_hidden_is_reported_and_not_followed()
    {
        _folder.With("course/.env", "x").With("course/.git/config", "x").With("course/unit/.keys/a.md", "x");
        File.CreateSymbolicLink(_folder["course/env.txt"], ".env");
        File.CreateSymbolicLink(_folder["course/again.txt"], "env.txt");
        Directory.CreateSymbolicLink(_folder["course/history"], ".git");
        Directory.CreateSymbolicLink(_folder["course/keys"], "unit/.keys");

        var files = Read();

        Assert.Equal(["index.md"], files.Content.Select(file => file.Path));
        Assert.Empty(files.Assets);
        Assert.Equal(["CK6013 again.txt", "CK6013 env.txt", "CK6013 history", "CK6013 keys"], Found(files));
        Assert.Equal("'keys' leads to 'unit/.keys', which is hidden", files.Diagnostics[^1].Message);
    }

    [Fact]
    public void On_demand_reading_does_not_read_what_is_hidden()
    {
        _folder.With("course/.env", "x").With("course/.git", "gitdir: elsewhere").With("course/unit/.keys/a.md", "x");
        File.CreateSymbolicLink(_folder["course/env.txt"], ".env");
        Directory.CreateSymbolicLink(_folder["course/keys"], "unit/.keys");
        var access = new DiskAccess(_folder["course"]);

        foreach (var path in new[] { ".env", ".git", "unit/../.env", "unit/.keys/a.md", "env.txt", "keys/a.md" })
        {
            Assert.Null(access.ReadText(path));
            Assert.Null(access.FindAsset(path));
            Assert.Throws<FileNotFoundException>(() => access.Open(path));
        }

        Assert.Equal(["CK6013 env.txt", "CK6013 keys/a.md"], access.Diagnostics.Select(found => $"{found.Code} {found.Location.Path}"));
    }

    [Fact]
    public void A_course_in_a_hidden_folder_is_read()
    {
        _folder.With(".notes/course/index.md", "x").With(".notes/course/a.txt", "x");
        File.CreateSymbolicLink(_folder[".notes/course/b.txt"], "a.txt");

        var files = CourseReader.Read(CoursePlace.Find(_folder[".notes/course"], "/").Place!);

        Assert.Equal(["a.txt", "b.txt"], files.Assets.Select(file => file.Path));
        Assert.Equal("x", files.Access.ReadText("b.txt")?.Text);
        Assert.Empty(files.Diagnostics);
    }

    private CourseFiles Read() => CourseReader.Read(CoursePlace.Find(_folder["course"], "/").Place!);

    private static IEnumerable<string> Found(CourseFiles files) => files.Diagnostics.Select(found => $"{found.Code} {found.Location.Path}");
}
