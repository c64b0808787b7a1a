using CourseKit.Export;
using static CourseKit.Build.Tests.WriterSample;

namespace CourseKit.Build.Tests;

public sealed class OutputWriterTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_first_output_is_written_with_its_folders()
    {
        var target = Target(_folder, "deep/out");

        var result = Write(target, ("index.html", "home"), ("a/b/index.html", "page"));

        Assert.Null(result.Problem);
        Assert.True(result.Changed);
        Assert.Equal("a/b/index.html=page\nindex.html=home", Content(target));
    }

    [Fact]
    public void A_second_output_replaces_the_first_as_a_whole()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"), ("gone.html", "old"));

        var result = Write(target, ("index.html", "new"), ("fresh.html", "new"));

        Assert.Null(result.Problem);
        Assert.Equal("fresh.html=new\nindex.html=new", Content(target));
        Assert.Empty(Directory.EnumerateDirectories(target.Folder, ".coursekit-*"));
    }

    [Fact]
    public void The_same_output_is_left_untouched()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "same"));
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder["out/site/index.html"], before);

        var result = Write(target, ("index.html", "same"));

        Assert.False(result.Changed);
        Assert.Equal(before, File.GetLastWriteTimeUtc(_folder["out/site/index.html"]));
    }

    [Fact]
    public void A_file_damaged_since_the_last_build_is_restored()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "same"));
        _folder.With("out/site/index.html", "SAME");

        var result = Write(target, ("index.html", "same"));

        Assert.True(result.Changed);
        Assert.Equal("index.html=same", Content(target));
    }

    [Fact]
    public void Assets_are_copied_byte_for_byte()
    {
        var target = Target(_folder);
        OutputFile[] files = [new("site/img/a.svg", new OutputContent.Copy("content/a.svg"))];

        Write(target, files, new() { ["content/a.svg"] = "<svg/>" });
        var second = Write(target, files, new() { ["content/a.svg"] = "<svg/>" });

        Assert.Equal("img/a.svg=<svg/>", Content(target));
        Assert.False(second.Changed);
    }

    [Fact]
    public void An_asset_that_changed_since_it_was_hashed_stops_the_build()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        OutputFile[] files = [new("site/a.svg", new OutputContent.Copy("content/a.svg"))];

        var result = OutputWriter.Write(files, target, _ => new MemoryStream([1, 2, 3]), _ => "hash of other bytes");

        Assert.Equal("CK6011", result.Problem?.Code);
        Assert.Equal("content/a.svg", result.Problem?.Location.Path);
        Assert.Equal("index.html=old", Content(target));
    }

    [Fact]
    public void An_asset_that_vanished_stops_the_build()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        OutputFile[] files = [new("site/a.svg", new OutputContent.Copy("content/a.svg"))];

        var result = OutputWriter.Write(files, target, _ => throw new FileNotFoundException(), _ => "");

        Assert.Equal("CK6003", result.Problem?.Code);
        Assert.Equal("index.html=old", Content(target));
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_refused()
    {
        _folder.With("out/site/thesis.txt", "years of work");
        var target = Target(_folder);

        var result = Write(target, ("index.html", "new"));

        Assert.Equal("CK6021", result.Problem?.Code);
        Assert.Equal("out/site/thesis.txt", result.Problem?.Location.Path);
        Assert.Equal("thesis.txt=years of work", Content(target));
    }

    [Fact]
    public void A_file_added_to_our_output_by_hand_is_not_deleted()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        _folder.With("out/site/CNAME", "example.org");

        var result = Write(target, ("index.html", "new"));

        Assert.Equal("CK6021", result.Problem?.Code);
        Assert.Equal("CNAME=example.org\nindex.html=old", Content(target));
    }

    [Fact]
    public void A_manifest_of_another_program_proves_nothing()
    {
        _folder.With("out/site/a.txt", "kept").With("out/.coursekit.json", """{"generator": "other", "outputs": {"site": {"a.txt": ""}}}""");

        var result = Write(Target(_folder), ("index.html", "new"));

        Assert.Equal("CK6021", result.Problem?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"generator": "CourseKit", "outputs": 3}""")]
    public void A_broken_manifest_proves_nothing(string manifest)
    {
        _folder.With("out/site/a.txt", "kept").With("out/.coursekit.json", manifest);

        var result = Write(Target(_folder), ("index.html", "new"));

        Assert.Equal("CK6021", result.Problem?.Code);
        Assert.True(File.Exists(_folder["out/site/a.txt"]));
    }

    [Fact]
    public void An_empty_folder_is_taken_and_other_files_beside_it_stay()
    {
        Directory.CreateDirectory(_folder["out/site/empty"]);
        _folder.With("out/notes.txt", "mine");

        var result = Write(Target(_folder), ("index.html", "new"));

        Assert.Null(result.Problem);
        Assert.Equal("mine", File.ReadAllText(_folder["out/notes.txt"]));
    }

    [Fact]
    public void A_link_in_place_of_the_output_is_refused_and_its_target_stays()
    {
        _folder.With("elsewhere/a.txt", "kept");
        Directory.CreateDirectory(_folder["out"]);
        Directory.CreateSymbolicLink(_folder["out/site"], _folder["elsewhere"]);

        var result = Write(Target(_folder), ("index.html", "new"));

        Assert.Equal("CK6021", result.Problem?.Code);
        Assert.True(File.Exists(_folder["elsewhere/a.txt"]));
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/site")]
    public void A_file_in_place_of_a_folder_is_reported(string file)
    {
        _folder.With(file, "a file");

        var result = Write(Target(_folder), ("index.html", "new"));

        Assert.Equal("CK6022", result.Problem?.Code);
        Assert.Equal("a file", File.ReadAllText(_folder[file]));
    }

    [Fact]
    public void A_file_above_the_output_folder_is_reported()
    {
        _folder.With("file", "a file");

        var result = Write(Target(_folder, "file/out"), ("index.html", "new"));

        Assert.Equal("CK6022", result.Problem?.Code);
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_refused()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        using var other = OutputLock.Take(target);

        var result = Write(target, ("index.html", "new"));

        Assert.Equal("CK6024", result.Problem?.Code);
        Assert.Equal("index.html=old", Content(target));
    }

    [Fact]
    public void A_cancelled_build_leaves_the_last_output_and_nothing_else()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        using var cancel = new CancellationTokenSource();
        OutputFile[] files = [new("site/a.svg", new OutputContent.Copy("a.svg"))];

        Assert.ThrowsAny<OperationCanceledException>(() => OutputWriter.Write(
            files, target, _ => { cancel.Cancel(); return new MemoryStream(); }, _ => EmptyHash, cancellation: cancel.Token));

        Assert.Equal("index.html=old", Content(target));
        Assert.Empty(Directory.EnumerateDirectories(target.Folder, ".coursekit-*"));
    }

    [Fact]
    public void A_build_that_fails_removes_the_folder_it_made()
    {
        OutputFile[] files = [new("site/a.svg", new OutputContent.Copy("a.svg"))];

        OutputWriter.Write(files, Target(_folder), _ => throw new FileNotFoundException(), _ => "");

        Assert.False(Path.Exists(_folder["out"]));
    }

    [Theory]
    [InlineData("../a.html")]
    [InlineData("a/../../b.html")]
    [InlineData("/etc/a.html")]
    [InlineData("a//b.html")]
    [InlineData("a\\b.html")]
    [InlineData("")]
    public void A_path_that_could_leave_the_folder_is_our_own_mistake(string path) =>
        Assert.Throws<InvalidOperationException>(() => Write(Target(_folder), (path, "x")));

    [Fact]
    public void A_path_given_twice_is_our_own_mistake() =>
        Assert.Throws<InvalidOperationException>(() => Write(Target(_folder), ("a.html", "x"), ("a.html", "y")));

    private const string EmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
}
