namespace CourseKit.Cli.Tests;

public sealed class CancelTests : IDisposable
{
    private const int Pages = 1500;
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void Ctrl_C_ends_a_build_with_130_and_leaves_nothing_behind()
    {
        var body = string.Join('\n', Enumerable.Range(0, 200).Select(i => $"Paragraph {i} with *some* `markup` in [it](#a-page).\n"));
        for (var i = 0; i < Pages; i++) _cli.WithPage($"week/content/p{i}.md", body);

        using var build = CoursekitProcess.StartOnTerminal(_cli.Folder, "build", "week");
        var shown = "";
        while (!shown.Contains("Compiling", StringComparison.Ordinal))
        {
            var next = build.StandardOutput.Read();
            Assert.True(next >= 0, shown);
            shown += (char)next;
        }

        build.StandardInput.Write('\u0003');
        build.StandardInput.Flush();
        var rest = build.StandardOutput.ReadToEnd();
        build.WaitForExit();

        Assert.Equal(ExitCode.Cancelled, build.ExitCode);
        Assert.EndsWith(CommandLine.CancelledMessage, rest.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(Path.Exists(_cli.At("week/dist")));
    }
}
