using System.Diagnostics;
using FsCheck.Fluent;

namespace CourseKit.Diffs.Tests;

public sealed class UnifiedDiffTests
{
    [Theory]
    [InlineData("a\n", "a\n", "")]
    [InlineData("", "a\nb\n", "@@ -0,0 +1,2 @@\n+a\n+b\n")]
    [InlineData("a\nb\n", "", "@@ -1,2 +0,0 @@\n-a\n-b\n")]
    [InlineData("a\n", "a", "@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n")]
    [InlineData("a", "a\nb", "@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n")]
    [InlineData("a\r\nb\r\n", "a\nb\r\n", "@@ -1,2 +1,2 @@\n-a\r\n+a\n b\r\n")]
    [InlineData("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\n5!\n6\n7\n8\n9\n", "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+5!\n 6\n 7\n 8\n")]
    public void Changed_lines_stand_among_three_that_did_not_change(string before, string after, string expected) =>
        Assert.Equal(expected, UnifiedDiff.Of(before, after));

    [Fact]
    public void Changes_that_are_near_share_a_hunk()
    {
        var before = string.Concat(Enumerable.Range(1, 30).Select(i => $"{i}\n"));
        var after = before.Replace("5\n6\n", "6\n", StringComparison.Ordinal).Replace("11\n", "11\n11a\n", StringComparison.Ordinal)
            .Replace("25\n", "x\n", StringComparison.Ordinal);

        var diff = UnifiedDiff.Of(before, after);

        Assert.Equal(
            ["@@ -2,13 +2,13 @@", "@@ -22,7 +22,7 @@"],
            diff.Split('\n').Where(line => line.StartsWith("@@", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_it_writes_git_applies()
    {
        var folder = Directory.CreateTempSubdirectory("coursekit-diff-").FullName;
        try
        {
            Property.Holds(
                Property.Texts(["a", "b\n", "c\n", "c\n", "c\r\n", "d\r", "\n"]).Generator.Two(),
                texts =>
                {
                    var (before, after) = texts;
                    // A deleted file is another kind of patch, and so is a new one.
                    if (before == after || before.Length == 0 || after.Length == 0) return;
                    File.WriteAllText(Path.Combine(folder, "a.md"), before);
                    File.WriteAllText(Path.Combine(folder, "a.diff"), $"--- a/a.md\n+++ b/a.md\n{UnifiedDiff.Of(before, after)}");

                    using var git = Process.Start(new ProcessStartInfo("git", ["apply", "a.diff"]) { WorkingDirectory = folder })!;
                    git.WaitForExit();

                    Assert.Equal(0, git.ExitCode);
                    Assert.Equal(after, File.ReadAllText(Path.Combine(folder, "a.md")));
                },
                tests: 60);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
