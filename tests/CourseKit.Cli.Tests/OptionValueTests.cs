namespace CourseKit.Cli.Tests;

/// <summary>An option that wants a value takes no other option for it.</summary>
public sealed class OptionValueTests : IDisposable
{
    private readonly Cli _cli = new Cli().WithPage("page.md", "Text.");

    public void Dispose() => _cli.Dispose();

    [Theory]
    [InlineData("'--output' has no value", "build", ".", "--output", "--strict")]
    [InlineData("'--output' has no value", "build", ".", "-o", "--strict")]
    [InlineData("'--output' has no value", "build", "--output=", ".")]
    [InlineData("'--output' has no value", "build", ".", "--output", " ")]
    [InlineData("'--now' has no value", "check", ".", "--now", "--strict")]
    [InlineData("'--course' has no value", "deck", "diff", "--course", "--all")]
    public void A_value_that_is_an_option_or_empty_is_refused_and_nothing_written(string message, params string[] command)
    {
        var result = _cli.Run(command);

        Assert.Equal(ExitCode.WrongCommandLine, result.ExitCode);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", result.Error, StringComparison.Ordinal);
        Assert.Equal(["page.md"], Directory.EnumerateFileSystemEntries(_cli.Folder).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("--output=out")]
    [InlineData("--output=./--strict")]
    public void A_value_is_taken(string option) => Assert.Equal(ExitCode.Fine, _cli.Run("build", "page.md", option).ExitCode);
}
