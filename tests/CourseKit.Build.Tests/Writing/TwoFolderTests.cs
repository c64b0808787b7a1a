using static CourseKit.Build.Tests.WriterSample;

namespace CourseKit.Build.Tests;

/// <summary>Site and decks are one output.</summary>
public sealed class TwoFolderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Both_folders_are_replaced_and_listed()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"), ("decks/gone.apkg", "old"));

        var result = WriteBoth(target, ("site/index.html", "new"), ("decks/course.apkg", "new"));

        Assert.Equal((true, 1, 1), (result.Changed, result.SiteFiles, result.DeckFiles));
        Assert.Equal("decks/course.apkg=new\nsite/index.html=new", ContentOfBoth(target));
        Assert.Equal(["decks/course.apkg", "site/index.html"], OutputManifest.Read(OutputManifest.PathIn(target)).Keys);
    }

    [Fact]
    public void A_course_without_prompts_has_no_decks_folder()
    {
        var target = Target(_folder);

        WriteBoth(target, ("site/index.html", "new"));

        Assert.False(Path.Exists(target.PathOf("decks")));
    }

    [Fact]
    public void Decks_go_with_the_last_prompt()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "same"), ("decks/course.apkg", "old"));

        var result = WriteBoth(target, ("site/index.html", "same"));

        Assert.True(result.Changed);
        Assert.False(Path.Exists(target.PathOf("decks")));
        Assert.Equal("site/index.html=same", ContentOfBoth(target));
        Assert.Equal(["site/index.html"], OutputManifest.Read(OutputManifest.PathIn(target)).Keys);
        Assert.Empty(Directory.EnumerateDirectories(target.Folder, ".coursekit-*"));
    }

    [Fact]
    public void The_folder_that_did_not_change_is_left_untouched()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "same"));
        var before = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(target.PathOf("decks/course.apkg"), before);

        WriteBoth(target, ("site/index.html", "new"), ("decks/course.apkg", "same"));

        Assert.Equal(before, File.GetLastWriteTimeUtc(target.PathOf("decks/course.apkg")));
        Assert.Equal("decks/course.apkg=same\nsite/index.html=new", ContentOfBoth(target));
        Assert.False(WriteBoth(target, ("site/index.html", "new"), ("decks/course.apkg", "same")).Changed);
    }

    [Fact]
    public void A_foreign_file_among_the_decks_is_refused_and_neither_folder_changes()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));
        _folder.With("out/decks/mine.apkg", "kept");

        var result = WriteBoth(target, ("site/index.html", "new"), ("decks/course.apkg", "new"));

        Assert.Equal(("CK6021", "out/decks/mine.apkg"), (result.Problem?.Code, result.Problem?.Location.Path));
        Assert.Equal("decks/course.apkg=old\ndecks/mine.apkg=kept\nsite/index.html=old", ContentOfBoth(target));
    }

    [Fact]
    public void A_folder_of_the_users_own_named_decks_is_nobodys_business_while_there_are_no_decks()
    {
        var target = Target(_folder);
        _folder.With("out/decks/mine.apkg", "kept");

        var without = WriteBoth(target, ("site/index.html", "new"));
        var with = WriteBoth(target, ("site/index.html", "newer"), ("decks/course.apkg", "new"));

        Assert.Null(without.Problem);
        Assert.Equal("CK6021", with.Problem?.Code);
        Assert.Equal("decks/mine.apkg=kept\nsite/index.html=new", ContentOfBoth(target));
    }

    [Fact]
    public void What_stops_the_build_before_the_exchange_leaves_both_old()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));

        Assert.Throws<InvalidOperationException>(() => OutputWriter.Write(
            Files(("site/index.html", "new"), ("decks/course.apkg", "new")), target, _ => Stream.Null, _ => "",
            beforeSwap: () => throw new InvalidOperationException("stop")));

        Assert.Equal("decks/course.apkg=old\nsite/index.html=old", ContentOfBoth(target));
        Assert.Empty(Directory.EnumerateDirectories(target.Folder, ".coursekit-*"));
    }

    [Fact]
    public void When_the_second_folder_cannot_change_places_the_first_changes_back()
    {
        var target = Target(_folder);
        WriteBoth(target, ("site/index.html", "old"), ("decks/course.apkg", "old"));
        using var staging = StagingFolder.Create(target);
        _folder.With($"{staging.NextOf("decks")}/course.apkg", "new").With($"{staging.NextOf("site")}/index.html", "new");
        Directory.Delete(target.PathOf("site"), recursive: true);
        _folder.With("out/site", "a file that came in between");

        Assert.ThrowsAny<IOException>(() => OutputSwap.Run(target, staging, OutputTarget.Names));

        Assert.Equal("decks/course.apkg=old\nsite=a file that came in between", ContentOfBoth(target));
    }
}
