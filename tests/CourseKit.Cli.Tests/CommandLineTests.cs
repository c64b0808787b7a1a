namespace CourseKit.Cli.Tests;

public sealed class CommandLineTests : IDisposable
{
    private readonly Cli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("biuld", "build")]
    [InlineData("build --ouput x", "--output")]
    [InlineData("check --format xml", "--help")]
    [InlineData("check a b", "--help")]
    [InlineData("build --output", "--help")]
    [InlineData("check --now yesterday", "--now")]
    [InlineData("prompts --format sarif", "--help")]
    public void A_wrong_command_line_exits_with_2_and_says_what_is_near(string line, string expected)
    {
        var result = _cli.Run(line.Split(' '));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.Empty(result.Out);
    }

    [Fact]
    public void Without_a_command_the_commands_are_listed()
    {
        var result = _cli.Run();

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("coursekit --help", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "build")]
    [InlineData("build --help", "--output")]
    [InlineData("prompts --help", "metadata")]
    public void Help_is_a_result(string line, string expected)
    {
        var result = _cli.Run(line.Split(' '));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains(expected, result.Out, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public void A_wrong_SOURCE_DATE_EPOCH_is_named()
    {
        var result = _cli.WithPage("index.md", "x").WithVariable("SOURCE_DATE_EPOCH", "today").Run("check");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_our_own_says_so_before_its_details()
    {
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            Out = TextWriter.Null,
            Error = error,
            CurrentFolder = _cli.Folder,
            Variable = _ => throw new InvalidOperationException("planted"),
            Clock = TimeProvider.System,
        };

        var exit = CommandLine.Run(["check", "."], terminal);

        Assert.Equal(3, exit);
        var lines = error.ToString().Split('\n');
        Assert.StartsWith("error CK9001: CourseKit failed: InvalidOperationException: planted", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("Details to report:", StringComparison.Ordinal));
        Assert.DoesNotContain(lines.TakeWhile(line => line != "Details to report:"), line => line.Contains("   at ", StringComparison.Ordinal));
    }
}
