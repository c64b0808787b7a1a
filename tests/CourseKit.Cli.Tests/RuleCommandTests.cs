using CourseKit.Build;
using CourseKit.Export;
using CourseKit.Model;
using CourseKit.Syntax;

namespace CourseKit.Cli.Tests;

/// <summary>Rules about files and output show their mistake as commands; here they are run, in a folder that holds one page.</summary>
public sealed class RuleCommandTests : IDisposable
{
    /// <summary>
    /// Files that change in the middle of a build, a mistake of ours, packages that no command makes, a system without V8, and a page that
    /// takes V8 too long, links that only another host can judge, and text that we lost unknown to us: tested by OutputWriterTests, LockFileTests, CommandLineTests, PackageReaderTests,
    /// FormulaTests, CheckLinksTests and OutputLossTests.
    /// </summary>
    private static readonly string[] _notRunnable =
    [
        FileChanged.Rule.Code, LockChanged.Rule.Code, InternalError.Rule.Code, PackageOfNewestFormat.Rule.Code, PackageTooLarge.Rule.Code,
        TypesettingNotAvailable.Rule.Code, TypesettingGivenUp.Rule.Code, LinkDead.Rule.Code, LinkMoved.Rule.Code, TextNotOnCard.Rule.Code,
    ];

    private readonly Cli _cli = new Cli().WithPage("index.md", "Text.");

    public static TheoryData<string> Codes =>
        [.. Rules.All.Where(rule => RuleExample.IsCommands(rule.Bad)).Select(rule => rule.Code).Except(_notRunnable)];

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_cli.Folder)) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _cli.Dispose();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_bad_commands_are_reported(string code)
    {
        var rule = Rules.All.Single(rule => rule.Code == code);

        var result = CoursekitProcess.Shell(_cli.Folder, Commands(rule.Bad));

        Assert.Contains($"{rule.Severity.ToString().ToLowerInvariant()} {code}: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(rule.Severity == Severity.Error ? ExitCode.CourseHasErrors : ExitCode.Fine, result.ExitCode);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_good_commands_are_fine(string code)
    {
        var result = CoursekitProcess.Shell(_cli.Folder, Commands(Rules.All.Single(rule => rule.Code == code).Good));

        Assert.DoesNotContain($"{code}: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Fine, result.ExitCode);
    }

    private static string Commands(string example)
    {
        var lines = example.Split('\n');
        Assert.All(lines, line => Assert.StartsWith("$ ", line, StringComparison.Ordinal));
        return string.Join('\n', lines.Select(line => line[2..]));
    }
}
