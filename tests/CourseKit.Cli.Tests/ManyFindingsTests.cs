namespace CourseKit.Cli.Tests;

/// <summary>A course with the same mistake everywhere.</summary>
public sealed class ManyFindingsTests : IDisposable
{
    private const int Mistakes = 500;

    private readonly Cli _cli = new Cli().WithPage("page.md", string.Concat(Enumerable.Repeat("A [link](gone.md) to nowhere.\n\n", Mistakes)))
        .WithPage("other.md", "A [link](gone.md) and ![a picture](gone.png).");

    public void Dispose() => _cli.Dispose();

    [Fact]
    public void People_see_one_of_them_with_three_places_and_how_many_more_there_are()
    {
        var folded = _cli.Run("check");
        var all = _cli.Run("check", "--all");

        Assert.Equal((1, 1), (folded.ExitCode, all.ExitCode));
        Assert.Equal((1, Mistakes + 1), (Count(folded.Error, "error CK4120: "), Count(all.Error, "error CK4120: ")));
        Assert.Contains($"  also at page.md:5:10, 7:10 and {Mistakes - 2} more\n", folded.Error, StringComparison.Ordinal);
        Assert.Contains("error CK4123: ", folded.Error, StringComparison.Ordinal);
        Assert.StartsWith($"{Mistakes + 2} errors, 0 warnings, 0 hints; --all shows each, --show warning no hints\nBegin with CK4120 (other.md:5).\n", folded.Out, StringComparison.Ordinal);
        Assert.StartsWith($"{Mistakes + 2} errors, 0 warnings, 0 hints\n", all.Out, StringComparison.Ordinal);
        Assert.All(folded.Error.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("json", "\"code\": \"CK4120\"")]
    [InlineData("sarif", "\"ruleId\": \"CK4120\"")]
    [InlineData("msbuild", "error CK4120: ")]
    [InlineData("github", "title=CK4120::")]
    public void Programs_see_every_one(string format, string each) =>
        Assert.Equal(Mistakes + 1, Count(_cli.Run("check", "--format", format).Out, each));

    [Theory]
    [InlineData("prompts")]
    [InlineData("build")]
    [InlineData("deck", "diff", "page.md")]
    public void Every_command_that_shows_findings_folds_them_and_takes_all(params string[] command)
    {
        var folded = _cli.Run(command);
        var all = _cli.Run([.. command, "--all"]);

        Assert.Equal(1, Count(folded.Error, "error CK4120: "));
        Assert.True(Count(all.Error, "error CK4120: ") > Mistakes - 1);
    }

    [Theory]
    [InlineData("check", "--all")]
    [InlineData("check", "--format", "msbuild")]
    [InlineData("explain")]
    public void What_is_printed_takes_a_system_call_for_many_lines_and_not_for_each_piece(params string[] command)
    {
        using var output = new CountingStream();
        using var error = new CountingStream();
        CommandLine.Run(command, new Terminal
        {
            Out = Terminal.Writer(output, isTalk: false),
            Error = Terminal.Writer(error, isTalk: true),
            CurrentFolder = _cli.Folder,
            Variable = _ => null,
            Clock = TimeProvider.System,
        });

        Assert.InRange(output.Length + error.Length, 10_000, long.MaxValue);
        Assert.InRange(output.Writes + error.Writes, 1, 12 + ((output.Length + error.Length) / 30_000));
    }

    [Theory]
    [InlineData("check --all 2>&1", 1)]
    [InlineData("check --all --format json", 1)]
    [InlineData("explain", 0)]
    public void A_reader_that_goes_away_is_no_failure_of_ours(string command, int code)
    {
        var result = CoursekitProcess.Shell(_cli.Folder, $"(coursekit {command}; echo $? > code) | head -n 1; cat code");

        Assert.EndsWith($"\n{code}\n", result.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CK9001", result.Error, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private sealed class CountingStream : MemoryStream
    {
        public int Writes { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Writes++;
            base.Write(buffer, offset, count);
        }
    }
}
