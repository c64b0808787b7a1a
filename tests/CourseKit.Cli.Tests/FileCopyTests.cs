namespace CourseKit.Cli.Tests;

/// <summary>What an editor leaves beside a page is for nobody's eyes.</summary>
public sealed class FileCopyTests : IDisposable
{
    private readonly Cli _cli = new Cli().With("tides/course.yml", "id: tides\ntitle: Tides\n").With("tides/content/a.md", "---\ntitle: A\n---\n\nText.\n");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Copies_that_editors_leave_are_not_published_and_the_doubtful_ones_are_named()
    {
        foreach (var name in new[] { "a.md~", "#a.md#", ".a.md.swp", "a.md.bak", "a (copy).md" }) _cli
            .With($"tides/content/{name}", "The secret of yesterday.");

        var built = _cli.Run("build", "tides");

        Assert.Equal(0, built.ExitCode);
        Assert.Equal(2, built.Error.Split("warning CK6015").Length - 1);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(_cli.At("tides/dist"), "*", SearchOption.AllDirectories),
            file => File.ReadAllText(file).Contains("secret of yesterday", StringComparison.Ordinal));
    }
}
