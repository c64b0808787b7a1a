namespace CourseKit.Build.Tests;

public sealed class CourseReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_is_read_by_roles()
    {
        _folder.With("course.yml", "title: T").With("content/b.md", "b").With("content/a.md", "a").With("content/a.svg", "<svg/>")
            .With("static/robots.txt", "x").With("templates/page.html", "t").With("notes.txt", "not part");

        var files = Read();

        Assert.Equal("title: T", files.Settings?.Text);
        Assert.Equal(["content/a.md", "content/b.md"], files.Content.Select(file => file.Path));
        Assert.Equal(["page.html"], files.Templates.Select(file => file.Name));
        Assert.Equal(["content/a.svg", "static/robots.txt"], files.Assets.Select(file => file.Path));
        Assert.Empty(files.Diagnostics);
    }

    [Fact]
    public void Assets_are_hashed()
    {
        _folder.With("index.md", "x").With("empty.bin", "");

        var asset = Assert.Single(Read().Assets);

        Assert.Equal("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", asset.Hash);
        Assert.Equal(0, asset.Length);
    }

    [Fact]
    public void A_single_file_is_a_course_and_its_neighbours_are_not_listed()
    {
        _folder.With("one.md", "# One").With("two.md", "# Two").With("a.svg", "<svg/>");

        var files = CourseReader.Read(Place("one.md"));

        Assert.Equal(["one.md"], files.Content.Select(file => file.Path));
        Assert.Equal("one", files.FolderName);
        Assert.Empty(files.Assets);
        Assert.Equal(6, files.Access.FindAsset("a.svg")?.Length);
        Assert.Null(files.Access.FindAsset("../x"));
    }

    [Fact]
    public void The_output_inside_the_course_is_not_read()
    {
        _folder.With("index.md", "x").With("dist/site/old.html", "x").With("public/site/old.html", "x");

        var byDefault = CourseReader.Read(Place(""));
        var elsewhere = CourseReader.Read(Place(""), _folder["public"]);

        Assert.Equal(["index.md", "public/site/old.html"], byDefault.Content.Select(file => file.Path));
        Assert.Equal(["index.md"], elsewhere.Content.Select(file => file.Path));
    }

    [Fact]
    public void The_output_of_an_earlier_build_is_known_by_its_manifest()
    {
        _folder.With("index.md", "x").With("all/.coursekit.json", "{}").With("all/site/old.html", "x").With("all/notes.md", "x");

        Assert.Equal(["all/notes.md", "index.md"], Read().Content.Select(file => file.Path));
    }

    [Fact]
    public void Hidden_folders_and_package_folders_are_not_entered()
    {
        _folder.With("index.md", "x").With(".git/a.md", "x").With("node_modules/p/readme.md", "x");

        Assert.Equal(["index.md"], Read().Content.Select(file => file.Path));
    }

    [Fact]
    public void A_path_that_does_not_exist_is_reported_with_the_near_name()
    {
        _folder.With("week1/index.md", "x");

        var (place, problem) = CoursePlace.Find("weak1", _folder.Path);

        Assert.Null(place);
        Assert.Equal("CK6001", problem?.Code);
        Assert.Equal("Did you mean 'week1'?", problem?.Hint);
    }

    [Theory]
    [InlineData(".", "")]
    [InlineData("./week1/", "week1")]
    [InlineData("week1/index.md", "week1")]
    [InlineData("./week1/../week1", "week1/../week1")]
    public void The_folder_is_shown_as_it_was_given(string given, string shown)
    {
        _folder.With("week1/index.md", "x");

        Assert.Equal(shown, CoursePlace.Find(given, _folder.Path).Place?.Display);
    }

    [Fact]
    public void A_folder_named_like_a_page_is_a_folder_and_named()
    {
        _folder.With("x.md/page.md", "x");

        var files = Read();

        Assert.Equal(["x.md/page.md"], files.Content.Select(file => file.Path));
        Assert.Equal(["CK6010 x.md"], Found(files));
    }

    [Fact]
    public void What_is_in_memory_is_read_like_what_is_on_disk()
    {
        KeyValuePair<string, string>[] texts = [new("course.yml", "title: T"), new("content/a.md", "a"), new("content/a.svg", "<svg/>")];
        foreach (var (path, text) in texts) _folder.With(path, text);

        var disk = Read();
        var memory = CourseFiles.FromTexts(texts);

        Assert.Equal(disk.Settings, memory.Settings);
        Assert.Equal(disk.Content, memory.Content);
        Assert.Equal(disk.Assets, memory.Assets);
    }

    private CourseFiles Read() => CourseReader.Read(Place(""));

    private CoursePlace Place(string path) => CoursePlace.Find(_folder[path], "/").Place!;

    private static IEnumerable<string> Found(CourseFiles files) => files.Diagnostics.Select(found => $"{found.Code} {found.Location.Path}");
}
