using static CourseKit.Build.Tests.WriterSample;

namespace CourseKit.Build.Tests;

public sealed class RecoveryTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_killed_build_left_is_removed()
    {
        _folder.With("out/.coursekit-staging-4711/next/index.html", "half");

        Write(Target(_folder), ("index.html", "new"));

        Assert.False(Directory.Exists(_folder["out/.coursekit-staging-4711"]));
    }

    [Fact]
    public void Only_names_of_our_own_making_are_removed()
    {
        _folder.With("out/.coursekit-staging-mine/a.txt", "kept").With("out/.cache/a.txt", "kept");

        Write(Target(_folder), ("index.html", "new"));

        Assert.True(File.Exists(_folder["out/.coursekit-staging-mine/a.txt"]));
        Assert.True(File.Exists(_folder["out/.cache/a.txt"]));
    }

    [Fact]
    public void A_build_killed_between_two_renames_gives_the_old_output_back()
    {
        var target = Target(_folder);
        Write(target, ("index.html", "old"));
        Directory.CreateDirectory(_folder["out/.coursekit-staging-4711"]);
        Directory.Move(target.FullPath, _folder["out/.coursekit-staging-4711/previous"]);

        StagingFolder.Recover(target);

        Assert.Equal("index.html=old", Content(target));
        Assert.False(Directory.Exists(_folder["out/.coursekit-staging-4711"]));
    }

    [Fact]
    public void Folders_change_places_in_one_step_on_this_system()
    {
        _folder.With("a/x", "1").With("b/x", "2");

        var done = FolderSwap.Exchange(_folder["a"], _folder["b"]);

        Assert.Equal(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS(), done);
        Assert.Equal(done ? "2" : "1", File.ReadAllText(_folder["a/x"]));
    }

    [Fact]
    public void Where_they_cannot_two_renames_do()
    {
        _folder.With("next/x", "new").With("site/x", "old");

        FolderSwap.RenamePair(_folder["next"], _folder["site"], _folder["previous"]);

        Assert.Equal("new", File.ReadAllText(_folder["site/x"]));
        Assert.Equal("old", File.ReadAllText(_folder["previous/x"]));
    }

    [Fact]
    public void When_the_second_rename_fails_the_first_is_undone()
    {
        _folder.With("site/x", "old");

        Assert.ThrowsAny<IOException>(() => FolderSwap.RenamePair(_folder["missing"], _folder["site"], _folder["previous"]));

        Assert.Equal("old", File.ReadAllText(_folder["site/x"]));
    }
}
