using System.Runtime.CompilerServices;

namespace CourseKit.Testing.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("coursekit-snapshots-").FullName;

    /// <summary>These tests fail on purpose inside; no diff tool is to open for it.</summary>
    static SnapshotTests() => DiffEngine.DiffRunner.Disabled = true;

    private string TestFile => Path.Combine(_folder, "Lesson.cs");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void An_equal_text_passes_and_leaves_no_received_file()
    {
        Write("Lesson.Renders.verified.html", "<p>One</p>\n");
        Write("Lesson.Renders.received.html", "left over from the last run");

        Snapshot.Match("<p>One</p>\n", "html", file: TestFile, method: "Renders");

        Assert.False(Exists("Lesson.Renders.received.html"));
    }

    [Fact]
    public void A_byte_order_mark_in_the_verified_file_does_not_count()
    {
        File.WriteAllBytes(Path.Combine(_folder, "Lesson.Renders.verified.txt"), [0xEF, 0xBB, 0xBF, (byte)'a']);

        Snapshot.Match("a", file: TestFile, method: "Renders");
    }

    [Fact]
    public void A_new_text_fails_and_writes_what_was_received()
    {
        var failure = Assert.Throws<SnapshotException>(() => Snapshot.Match("one\n", file: TestFile, method: "Renders"));

        Assert.Contains("New snapshot", failure.Message, StringComparison.Ordinal);
        Assert.Equal("one\n", Read("Lesson.Renders.received.txt"));
        Assert.False(Exists("Lesson.Renders.verified.txt"));
    }

    [Fact]
    public void A_different_text_fails_with_a_short_unified_diff()
    {
        Write("Lesson.Renders.verified.txt", "a\nb\nc\nd\ne\nf\ng\nh\ni\n");

        var failure = Assert.Throws<SnapshotException>(
            () => Snapshot.Match("a\nb\nc\nd\nE\nf\ng\nh\ni\n", file: TestFile, method: "Renders"));

        Assert.Contains("@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n", Message(failure), StringComparison.Ordinal);
        Assert.DoesNotContain(" a\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_long_line_the_failure_shows_where_it_changed()
    {
        var line = string.Join(' ', Enumerable.Range(0, 2000));
        Write("Lesson.Renders.verified.txt", line + "\n");

        var failure = Assert.Throws<SnapshotException>(
            () => Snapshot.Match(line.Replace(" 1500 ", " other ", StringComparison.Ordinal) + "\n", file: TestFile, method: "Renders"));

        Assert.Contains("1499 1500 1501", failure.Message, StringComparison.Ordinal);
        Assert.Contains("1499 other 1501", failure.Message, StringComparison.Ordinal);
        Assert.InRange(failure.Message.Length, 0, 1200);
    }

    [Fact]
    public void A_failure_shows_sixty_lines_and_says_that_there_are_more()
    {
        Write("Lesson.Renders.verified.txt", string.Concat(Enumerable.Range(0, 100).Select(i => $"old {i}\n")));

        var failure = Assert.Throws<SnapshotException>(
            () => Snapshot.Match(string.Concat(Enumerable.Range(0, 100).Select(i => $"new {i}\n")), file: TestFile, method: "Renders"));

        Assert.Contains("@@ -1,100 +1,100 @@\n-old 0\n", Message(failure), StringComparison.Ordinal);
        Assert.Contains("\n-old 58\n… and more\n", Message(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_endings_do_not_hide_what_differs()
    {
        Write("Lesson.Renders.verified.txt", "a\r\nb\r\n");

        var failure = Assert.Throws<SnapshotException>(() => Snapshot.Match("a\nB\n", file: TestFile, method: "Renders"));

        Assert.Contains("@@ -1,2 +1,2 @@\n a\n-b\n+B\n", Message(failure), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_newline_at_the_end_is_a_difference_that_is_named()
    {
        Write("Lesson.Renders.verified.txt", "a\n");

        var failure = Assert.Throws<SnapshotException>(() => Snapshot.Match("a", file: TestFile, method: "Renders"));

        Assert.Contains("newline at the end", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variant_has_a_file_of_its_own()
    {
        Write("Lesson.Renders_dark-mode.verified.txt", "dark");

        Snapshot.Match("dark", variant: "dark mode", file: TestFile, method: "Renders");
    }

    [Fact]
    public void A_site_is_one_file_each_and_all_differences_are_told_at_once()
    {
        Write("Lesson.Builds#index.verified.html", "home");
        Write("Lesson.Builds#old/index.verified.html", "gone");

        var failure = Assert.Throws<SnapshotException>(() => Snapshot.MatchFiles(
            new Dictionary<string, byte[]> { ["index.html"] = "HOME"u8.ToArray(), ["new/index.html"] = "new"u8.ToArray() },
            file: TestFile,
            method: "Builds"));

        Assert.Contains("Different: Lesson.Builds#index.verified.html", failure.Message, StringComparison.Ordinal);
        Assert.Contains("New snapshot, nothing to compare with: Lesson.Builds#new", failure.Message, StringComparison.Ordinal);
        Assert.Contains("Not produced any more: Lesson.Builds#old", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_binary_file_is_compared_by_its_bytes()
    {
        Write("Lesson.Builds#a.verified.png", "12");

        var failure = Assert.Throws<SnapshotException>(() => Snapshot.MatchFiles(
            new Dictionary<string, byte[]> { ["a.png"] = [1, 2, 3] }, file: TestFile, method: "Builds"));

        Assert.Contains("2 bytes verified, 3 received", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_snapshot_without_its_test_is_an_orphan()
    {
        Write("SnapshotTests.A_snapshot_without_its_test_is_an_orphan.verified.txt", "kept");
        Write("SnapshotTests.A_theory_owns_its_variants_one.verified.txt", "kept");
        Write("SnapshotTests.A_test_that_was_renamed.verified.txt", "orphan");
        Write("sub/SnapshotTests.Another_one#index.verified.html", "orphan");

        var orphans = SnapshotOrphans.Find(typeof(SnapshotTests).Assembly, _folder);

        Assert.Equal(
            ["SnapshotTests.A_test_that_was_renamed.verified.txt", "sub/SnapshotTests.Another_one#index.verified.html"], orphans);
    }

    [Theory]
    [InlineData("one")]
    public void A_theory_owns_its_variants(string variant) => Assert.NotEmpty(variant);

    [Fact]
    public void This_project_has_no_orphans() =>
        Assert.Empty(SnapshotOrphans.Find(typeof(SnapshotTests).Assembly, SourceFolder()));

    private static string Message(SnapshotException failure) => failure.Message.ReplaceLineEndings("\n");

    private static string SourceFolder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private string Read(string name) => File.ReadAllText(Path.Combine(_folder, name));

    private bool Exists(string name) => File.Exists(Path.Combine(_folder, name));
}
