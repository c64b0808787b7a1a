namespace CourseKit.Build.Tests;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly TempFolder _folder = new TempFolder().With("week/content/index.md", "x").With("week/templates/page.html", "x").With("one.md", "x");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(null, "week/dist")]
    [InlineData("out/", "out")]
    [InlineData("week/dist", "week/dist")]
    [InlineData("week/content/deep/out", "week/content/deep/out")]
    [InlineData("weekend", "weekend")]
    public void A_folder_of_its_own_is_fine(string? output, string display)
    {
        var (target, problem) = Find("week", output);

        Assert.Null(problem);
        Assert.Equal(display, target?.Display);
        Assert.Equal(_folder[display], target?.Folder);
    }

    [Theory]
    [InlineData("week", "week")]
    [InlineData("week/content/", "week")]
    [InlineData("week/templates", "week/templates")]
    [InlineData(".", "week")]
    [InlineData("week/dist/../content", "week/content")]
    public void A_folder_around_sources_is_refused(string output, string named)
    {
        var (target, problem) = Find("week", output);

        Assert.Null(target);
        Assert.Equal("CK6020", problem?.Code);
        Assert.Contains($"'{(output.EndsWith('/') ? "week/content" : named)}'", problem?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_the_sources_is_refused_too()
    {
        Directory.CreateSymbolicLink(_folder["out"], "week");

        Assert.Equal("CK6020", Find("week", "out").Problem?.Code);
    }

    [Fact]
    public void A_single_file_may_be_built_into_its_own_folder_but_not_over_itself()
    {
        _folder.With("site/two.md", "x");

        Assert.Null(Find("one.md", ".").Problem);
        Assert.Equal("dist", Find("one.md", null).Target?.Display);
        Assert.Equal("CK6020", Find("site/two.md", ".").Problem?.Code);
    }

    private (OutputTarget? Target, Syntax.Diagnostic? Problem) Find(string course, string? output) =>
        OutputPlace.Find(CoursePlace.Find(course, _folder.Path).Place!, output, _folder.Path);
}
