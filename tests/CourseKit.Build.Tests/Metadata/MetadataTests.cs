using CourseKit.Model;
using FsCheck.Fluent;

namespace CourseKit.Build.Tests;

public sealed class MetadataTests
{
    private const string Records = """
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using CourseKit.Metadata;
        public enum Difficulty { Easy, Medium, VeryHard }
        [PromptMetadata] public sealed record Prompt
        {
            public Difficulty Difficulty { get; init; } = Difficulty.Medium;
            [Range(1, 5)] public int Importance { get; init; } = 3;
            public ImmutableArray<Difficulty> Levels { get; init; } = [];
            public ImmutableArray<string> Tags { get; init; } = [];
            public DateOnly? ReviewedOn { get; init; }
            public PageRef? Prerequisite { get; init; }
            [RegularExpression("^[A-Z]{2,4}$")] public string? Outcome { get; init; }
            [Obsolete("Use outcome."), StringLength(9, ErrorMessage = "At most {1}.")] public string? Aim { get; init; }
        }
        [PageMetadata] public sealed record Lesson
        {
            public required int Minutes { get; init; }
            public string? Level { get; init; }
        }
        """;

    [Theory]
    [InlineData("difficulty=veryHard importance=5 outcome=AB reviewedOn=2026-01-31 prerequisite=page levels=\"easy, medium\" .core")]
    [InlineData("Difficulty=easy", "CK7001 6:7")]
    [InlineData("reviewed-on=2026-01-31", "CK7001 6:7")]
    [InlineData("importance=9 outcome=abc", "CK7004 6:18", "CK7005 6:28")]
    [InlineData("levels=\"easy, hrd\"", "CK7006 6:21")]
    [InlineData("importance=99999999999", "CK7004 6:18")]
    public void The_attributes_of_a_prompt_are_checked_each_at_its_place(string attributes, params string[] expected) =>
        Assert.Equal(expected, Check($"---\ntitle: A\nminutes: 3\n---\n{{{{< orbit_review >}}}}\nWhy? {{{attributes}}}\nSo.\n{{{{< /orbit_review >}}}}\n"));

    [Fact]
    public void A_wrong_default_of_a_block_is_reported_once_and_not_for_each_prompt() =>
        Assert.Equal(
            ["CK7004 5:30"],
            Check("---\ntitle: A\nminutes: 3\n---\n{{< orbit_review importance=\"9\" >}}\nWhy?\nSo.\n\nWhen?\nNow.\n{{< /orbit_review >}}\n"));

    [Theory]
    [InlineData("MINUTES: 5\nLEVEL: b")]
    [InlineData("minutes: five", "CK7002 3:10")]
    [InlineData("level: b", "CK7003 1:1")]
    [InlineData("minuts: 5", "CK7001 3:1")]
    [InlineData("minutes: [5]", "CK7002 3:10")]
    [InlineData("minutes: 5\nmood: high", "CK7001 4:1")]
    [InlineData("minutes: 5\nparams: {mood: high}")]
    public void Front_matter_is_checked_in_any_case_and_its_known_keys_stay_known(string settings, params string[] expected) =>
        Assert.Equal(expected, Check($"---\ntitle: A\n{settings}\n---\nText.\n"));

    [Fact]
    public void Nothing_is_required_of_a_home_page() =>
        Assert.Empty(Check("---\ntitle: A\nminutes: 3\n---\nText.\n", ("_index.md", "---\ntitle: Home\n---\nText.\n")));

    [Fact]
    public void A_record_with_a_syntax_error_is_no_reason_to_report_prompts()
    {
        var found = Codes(("Metadata.cs", Records.Replace("} = 3;", "= 3;", StringComparison.Ordinal)), ("page.md", "---\ntitle: A\n---\n{{< orbit_review >}}\nWhy? {x=1}\nSo.\n{{< /orbit_review >}}\n"));

        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.StartsWith("CK7060", finding, StringComparison.Ordinal));
    }

    [Fact]
    public void No_attribute_text_breaks_the_check()
    {
        var keys = Gen.Elements("difficulty", "importance", "levels", "tags", "reviewedOn", "prerequisite", "outcome", "x", "");
        var values = Property.Characters.Generator.Select(text => text.ReplaceLineEndings(" "));
        var texts = keys.Zip(values).Select(pair => $"---\ntitle: A\nminutes: 3\n---\n{{{{< orbit_review >}}}}\nWhy? {{{pair.Item1}={pair.Item2} {pair.Item1}=\"{pair.Item2}\"}}\nSo.\n{{{{< /orbit_review >}}}}\n");
        var schema = CourseRecords.Read(CourseFiles.FromTexts([new("Metadata.cs", Records)]), default).Schema;

        Property.Holds(texts, text => FrontEnd.Compile(Input(text, schema), Rules.All).Diagnostics is not null, tests: 200);
    }

    [Fact]
    public void Records_that_have_not_changed_are_not_read_again()
    {
        using var folder = new TempFolder().With("Course.csproj", "<Project />").With("Metadata.cs", Records).With("content/page.md", "---\ntitle: A\nminutes: 3\n---\nText.\n");
        var place = CoursePlace.Find(folder.Path, folder.Path).Place!;
        var first = CourseRecords.Read(CourseReader.Read(place), default);
        var hash = RecordCache.HashOf(CourseReader.Read(place).CSharp);

        var remembered = RecordCache.Find(folder[RecordCache.FileName], hash);

        Assert.Equal(first.Schema, remembered);
        Assert.Null(RecordCache.Find(folder[RecordCache.FileName], hash + "x"));
        Assert.Equal(first.Schema, CourseRecords.Read(CourseReader.Read(place), default).Schema);
    }

    /// <summary>Whatever the cache holds, the records are those of the C#.</summary>
    [Theory]
    [InlineData("{\"Hash\":")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("{\"Hash\":\"HASH\",\"Check\":\"\",\"Schema\":null}")]
    [InlineData("{\"Hash\":\"HASH\",\"Check\":\"\",\"Schema\":{\"Prompt\":{\"Role\":77,\"Name\":null,\"TypeName\":null,\"Fields\":[null]},\"Page\":null}}")]
    public void A_cache_that_is_damaged_is_made_anew(string damaged)
    {
        using var folder = new TempFolder().With("Course.csproj", "<Project />").With("Metadata.cs", Records);
        var place = CoursePlace.Find(folder.Path, folder.Path).Place!;
        var files = CourseReader.Read(place);
        var first = CourseRecords.Read(files, default);
        var hash = RecordCache.HashOf(files.CSharp);
        File.WriteAllText(folder[RecordCache.FileName], damaged.Replace("HASH", hash, StringComparison.Ordinal));

        Assert.Null(RecordCache.Find(folder[RecordCache.FileName], hash));
        Assert.Equal(first.Schema, CourseRecords.Read(files, default).Schema);
        Assert.Equal(first.Schema, RecordCache.Find(folder[RecordCache.FileName], hash));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new TempFolder().With("Course.csproj", "<Project />").With("Metadata.cs", Records).With(RecordCache.FileName + "/in-the-way", "");
        var place = CoursePlace.Find(folder.Path, folder.Path).Place!;

        var reading = CourseRecords.Read(CourseReader.Read(place), default);

        Assert.NotNull(reading.Schema.Prompt);
        Assert.Equal([folder[RecordCache.FileName]], Directory.GetFileSystemEntries(folder["obj"]));
    }

    private static CourseInput Input(string text, MetadataSchema schema) => new()
    {
        Layout = CourseLayout.Of(["page.md"]),
        FolderName = "course",
        Content = [new Syntax.SourceText("page.md", text)],
        Publish = CompileOptions.ForExamples.Publish,
        Metadata = schema,
    };

    private static string[] Check(string page, params (string Path, string Text)[] more) => Codes([("Metadata.cs", Records), ("page.md", page), .. more]);

    private static string[] Codes(params (string Path, string Text)[] files) =>
    [
        .. CourseCompiler.Check(CourseFiles.FromTexts(files.Select(file => KeyValuePair.Create(file.Path, file.Text))), CompileOptions.ForExamples).Report.Diagnostics
            .Where(found => found.Code.StartsWith("CK7", StringComparison.Ordinal)).Select(found => $"{found.Code} {found.Location.Start}"),
    ];
}
