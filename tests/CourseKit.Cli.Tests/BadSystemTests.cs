namespace CourseKit.Cli.Tests;

/// <summary>What only a process of its own can meet: permissions and limits of the system.</summary>
public sealed class BadSystemTests : IDisposable
{
    private const string MakeWritable = "chmod -R u+rwX .";
    private readonly Cli _cli = new();

    public BadSystemTests()
    {
        _cli.WithPage("week/content/index.md", "Old text.");
        Assert.Equal(0, _cli.Run("build", "week", "--quiet").ExitCode);
        _cli.WithPage("week/content/index.md", "New text.");
    }

    public void Dispose()
    {
        CoursekitProcess.Shell(_cli.Folder, MakeWritable);
        _cli.Dispose();
    }

    [Theory]
    [InlineData("coursekit.lock.json")]
    [InlineData("course.yml")]
    [InlineData("content/index.md")]
    [InlineData("content/picture.png")]
    [InlineData("templates/page.html")]
    [InlineData("static/file.txt")]
    public void A_pipe_is_told_and_nobody_waits_for_it(string path) =>
        Refused($"cd week; mkdir -p templates static; rm -f {path}; mkfifo {path}; timeout 60 coursekit check .", "error CK6009: ", path);

    [Fact]
    public void A_pipe_behind_a_link_is_told_too() =>
        Refused("cd week; rm coursekit.lock.json; mkfifo ../pipe; ln -s ../pipe coursekit.lock.json; timeout 60 coursekit check .", "error CK6009: ", "coursekit.lock.json");

    [Fact]
    public void A_pipe_as_the_one_page_is_told() => Refused("mkfifo page.md; timeout 60 coursekit check page.md", "error CK6009: ", "page.md");

    [Fact]
    public void An_unreadable_page() => Refused("chmod 000 week/content/index.md; coursekit build week", "error CK6003: ", "week/content/index.md");

    [Fact]
    public void An_unreadable_folder() =>
        Refused("mkdir week/content/unit; chmod 000 week/content/unit; coursekit build week", "error CK6003: ", "week/content/unit");

    [Fact]
    public void A_read_only_output_folder() => Refused("chmod 555 week/dist; coursekit build week", "error CK6022: ", "week/dist");

    [Fact]
    public void No_space_left() => Refused("trap '' XFSZ; ulimit -f 1; coursekit build week", "error CK6023: ", "week/dist");

    [Fact]
    public void An_output_folder_that_is_a_file() =>
        Refused("touch taken; coursekit build week --output taken", "error CK6022: ", "taken");

    private void Refused(string commands, string finding, string place)
    {
        var result = CoursekitProcess.Shell(_cli.Folder, commands);

        CoursekitProcess.Shell(_cli.Folder, MakeWritable);
        Assert.Contains(finding, result.Error, StringComparison.Ordinal);
        Assert.Contains($"\n  {place}", result.Error, StringComparison.Ordinal);
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Old text.", _cli.Read("week/dist/site/index.html"), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateDirectories(_cli.At("week/dist"), ".coursekit-*"));
    }
}
