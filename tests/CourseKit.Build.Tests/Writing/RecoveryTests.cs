using System.Security.Cryptography;
using System.Text;
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

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_build_killed_between_the_two_folders_is_ended_by_the_next(bool inOneStep)
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));
        var left = Killed(target, ("site/index.html", "new"), ("decks/course.apkg", "new"));
        if (inOneStep) OutputSwap.Run(target, left, ["decks"]);
        else FolderSwap.RenamePair(left.NextOf("decks"), target.PathOf("decks"), left.PreviousOf("decks"));

        OutputRecovery.Run(target);

        Assert.Equal("decks/course.apkg=new\nsite/index.html=new", ContentOfBoth(target));
        Assert.False(Directory.Exists(_folder["out/.coursekit-staging-4711"]));
        Assert.False(WriteBoth(target, ("site/index.html", "new"), ("decks/course.apkg", "new")).Changed);
    }

    [Fact]
    public void A_build_killed_between_two_renames_is_ended_by_the_next()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"));
        var left = Killed(target, ("site/index.html", "new"));
        Directory.Move(target.PathOf("site"), left.PreviousOf("site"));

        OutputRecovery.Run(target);

        Assert.Equal("site/index.html=new", ContentOfBoth(target));
    }

    [Fact]
    public void A_build_killed_after_the_exchange_is_not_undone()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));
        var left = Killed(target, ("site/index.html", "new"), ("decks/course.apkg", "new"));
        OutputSwap.Run(target, left, OutputTarget.Names);

        OutputRecovery.Run(target);

        Assert.Equal("decks/course.apkg=new\nsite/index.html=new", ContentOfBoth(target));
    }

    [Fact]
    public void Decks_that_were_to_go_are_gone_after_the_recovery()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));
        Killed(target, ("site/index.html", "new"));

        OutputRecovery.Run(target);

        Assert.Equal("site/index.html=new", ContentOfBoth(target));
    }

    [Fact]
    public void What_somebody_added_after_the_kill_is_not_deleted()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"));
        var left = Killed(target, ("site/index.html", "new"));
        OutputSwap.Run(target, left, ["site"]);
        _folder.With("out/site/CNAME", "example.org");

        var result = WriteBoth(target, ("site/index.html", "newer"));

        Assert.Equal("CK6021", result.Problem?.Code);
        Assert.Equal("site/CNAME=example.org\nsite/index.html=new", ContentOfBoth(target));
    }

    [Fact]
    public void A_build_killed_before_the_exchange_leaves_the_old_output()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"));
        var left = Killed(target, ("site/index.html", "new"));
        File.Delete(left.Ready);

        OutputRecovery.Run(target);

        Assert.Equal("site/index.html=old", ContentOfBoth(target));
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

    /// <summary>What a build leaves that is killed when all is ready for the exchange.</summary>
    private StagingFolder Killed(OutputTarget target, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) _folder.With($"out/.coursekit-staging-4711/next/{path}", text);
        Directory.CreateDirectory(_folder["out/.coursekit-staging-4711/previous"]);
        var left = Assert.Single(StagingFolder.Left(target));
        var hashes = files.ToDictionary(file => file.Path, file => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file.Text))));
        OutputManifest.Write(left.Ready, hashes);
        var all = new Dictionary<string, string>(OutputManifest.Read(OutputManifest.PathIn(target)));
        foreach (var (path, hash) in hashes) all[path] = hash;
        OutputManifest.Write(OutputManifest.PathIn(target), all);
        return left;
    }
}
