using CourseKit.Export;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

public sealed class TypesettingStoreTests : IDisposable
{
    private const string Page = "---\ntitle: Page\n---\n\nLet $x^2$ be.\n\n```csharp\nint x;\n```\n";

    private readonly TempFolder _folder = new TempFolder().With("course.yml", "title: Tides\n").With("content/page.md", Page);

    [Fact]
    public void What_was_typeset_is_kept_in_a_folder_that_git_ignores()
    {
        var first = Build();

        Assert.Equal("*\n", File.ReadAllText(_folder[".coursekit/.gitignore"]));
        Assert.True(new FileInfo(_folder[".coursekit/typesetting.bin"]).Length > 100);
        Assert.Equal([".gitignore", "typesetting.bin"], Directory.EnumerateFiles(_folder[".coursekit"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(Texts(first), Texts(Build()));
    }

    [Fact]
    public void Nothing_is_written_when_nothing_is_new()
    {
        Build();
        File.SetLastWriteTimeUtc(_folder[".coursekit/typesetting.bin"], new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Build();

        Assert.Equal(2001, File.GetLastWriteTimeUtc(_folder[".coursekit/typesetting.bin"]).Year);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CKTS and then anything at all, long enough to be a head of a file of ours: 0123456789 0123456789")]
    public void A_damaged_file_is_thrown_away_with_a_word(string text)
    {
        var first = Build();
        _folder.With(".coursekit/typesetting.bin", text);

        var second = Build();

        var finding = Assert.Single(second.Report.Diagnostics, finding => finding.Code == "CK6040");
        Assert.EndsWith(".coursekit/typesetting.bin", finding.Location.Path, StringComparison.Ordinal);
        Assert.Equal(Severity.Hint, finding.Severity);
        Assert.Equal(Texts(first), Texts(second));
        Assert.DoesNotContain(Build().Report.Diagnostics, found => found.Code == "CK6040");
    }

    [Fact]
    public void A_folder_that_leads_elsewhere_is_not_used()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(_folder[".coursekit"], elsewhere.Path);

        Assert.False(Build().HasErrors);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_left_alone()
    {
        _folder.With(".coursekit", "mine");

        Assert.False(Build().HasErrors);
        Assert.Equal("mine", File.ReadAllText(_folder[".coursekit"]));
    }

    [Fact]
    public void Nothing_is_kept_of_a_course_that_is_not_typeset()
    {
        _folder.With("course.yml", "title: Tides\ntypesetting: none\n");

        Build();

        Assert.False(Directory.Exists(_folder[".coursekit"]));
    }

    [Fact]
    public void Notes_are_the_same_and_as_new_with_and_without_typesetting_but_for_the_colors_of_code()
    {
        const string prompts = "---\ntitle: Page\n---\n\n{{<orbit_review>}}\nQ: What is $\\frac{1}{2}$?\n\n```csharp\nint x;\n```\n\nA: A {cloze} $$x$$\nC: The {deletion $y$}.\n{{</orbit_review>}}\n";
        _folder.With("content/page.md", prompts);
        var with = Build();
        _folder.With("course.yml", "title: Tides\ntypesetting: none\n");

        var without = Build();

        Assert.Contains("<math ", Assert.Single(Texts(with), file => file.StartsWith("site/page/index.html", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains(Notes(with), note => note.Fields.Any(field => field.Contains("<span class=\"tok-keyword\">int</span> x;", StringComparison.Ordinal)));
        Assert.Equal(
            Notes(without).Select(note => (note.Guid, note.Modified, string.Join('|', note.Fields), string.Join(' ', note.Tags))),
            Notes(with).Select(note => (note.Guid, note.Modified, Plain(string.Join('|', note.Fields)), string.Join(' ', note.Tags))));
        Assert.Equal(Texts(without).Where(IsOrbit), Texts(with).Where(IsOrbit));
        Assert.Equal(without.LockText, with.LockText);

        static bool IsOrbit(string file) => file.StartsWith("decks/", StringComparison.Ordinal) && file.Contains("orbit", StringComparison.Ordinal);

        static string Plain(string field) => field.Replace("<span class=\"tok-keyword\">int</span>", "int", StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private CompileResult Build()
    {
        var place = CoursePlace.Find(_folder.Path, _folder.Path).Place!;
        return CourseCompiler.Build(CourseReader.Read(place), CompileOptions.ForExamples);
    }

    private static IEnumerable<AnkiPackageNote> Notes(CompileResult result)
    {
        var file = result.Files.Single(file => file.Path.StartsWith("decks/", StringComparison.Ordinal) && file.Path.EndsWith(".apkg", StringComparison.Ordinal));
        return AnkiPackageReader.Read("a.apkg", ((OutputContent.Bytes)file.Content).Data).Package!.Notes;
    }

    private static IReadOnlyList<string> Texts(CompileResult result) =>
        [.. result.Files.Select(file => $"{file.Path} {(file.Content is OutputContent.Bytes bytes ? Convert.ToHexString(bytes.Data.Span) : "")}").Select(Readable)];

    /// <summary>Pages as text, so that a failure can be read.</summary>
    private static string Readable(string file)
    {
        var at = file.IndexOf(' ', StringComparison.Ordinal);
        return file[..at].EndsWith(".html", StringComparison.Ordinal) ? $"{file[..at]} {System.Text.Encoding.UTF8.GetString(Convert.FromHexString(file[(at + 1)..]))}" : file;
    }
}
