using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using CourseKit.Model;
using CourseKit.Syntax;
using CourseKit.Testing;

namespace CourseKit.Build.Tests;

public sealed class SchemaTests
{
    private const string Records = """
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using CourseKit.Metadata;
        public enum Difficulty { Easy, Medium, VeryHard }
        /// <summary>What prompts say.</summary>
        [PromptMetadata] public sealed record Prompt
        {
            /// <summary>How hard it is.</summary>
            public Difficulty Difficulty { get; init; } = Difficulty.Medium;
            [Range(1, 5)] public int Importance { get; init; } = 3;
            public required SourceKey Source { get; init; }
            public ImmutableArray<Difficulty> Levels { get; init; } = [];
            public DateOnly? ReviewedOn { get; init; }
            [RegularExpression("[A-Z]{2,4}")] public string? Outcome { get; init; }
            [RegularExpression(@"\A(?i)[a-z]+\z")] public string? Word { get; init; }
        }
        [PageMetadata] public sealed record Lesson
        {
            /// <summary>How long it takes.</summary>
            [Range(1, 90)] public required int Minutes { get; init; }
            [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] public DateOnly? Held { get; init; }
            [StringLength(20, MinimumLength = 3)] public string Room { get; init; } = "Attic";
            public bool Graded { get; init; }
            [AllowedValues("a", "b")] public string? Group { get; init; }
        }
        """;

    /// <summary>That a value is not of its type, or is none of its names. Whether a file or rule that it names exists is more than a schema can ask.</summary>
    private static readonly string[] _valueRules = ["CK1024", "CK1050", "CK1051", "CK1055", "CK1056", "CK1057", "CK3032", "CK4002",
        "CK4003", "CK4004", "CK4005", "CK4011", "CK4020", "CK4021"];

    private const string Settings = "title: Lamps\nsources:\n  davy1816: On the fire-damp\n";

    [Fact]
    public void The_schemas_of_a_small_course_say_what_its_records_say() =>
        Snapshot.MatchFiles(Small().Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(WithOneRule(file.Value)))));

    [Fact]
    public void Rules_are_offered_by_code_and_name_with_what_they_find()
    {
        var rules = JsonNode.Parse(Small()[SchemaFiles.OfCourse])!["properties"]!["rules"]!["properties"]!.AsObject();

        Assert.Equal(Rules.All.SelectMany(rule => new[] { rule.Code, rule.Name }), rules.Select(rule => rule.Key));
        Assert.Equal("Metadata has a key that the course is giving up (obsolete-metadata-key; warning unless set).", rules["CK7062"]!["description"]!.GetValue<string>());
    }

    [Fact]
    public void The_settings_and_every_page_of_the_example_course_are_right_by_its_schemas()
    {
        var folder = ExampleFolder();
        var files = CourseReader.Read(CoursePlace.Find(folder, folder).Place!);
        var (schemas, report) = SchemaFiles.Create(files);
        var pages = files.Content.Select(page => (page.Path, Front: FrontOf(page))).ToList();

        Assert.Empty(report.Diagnostics);
        Assert.True(pages.Count > 8);
        Assert.Empty(Validate(schemas[SchemaFiles.OfCourse], DataJson.OfYaml(files.Settings!.Text)));
        Assert.All(pages, page => Assert.Empty(Validate(schemas[SchemaFiles.OfFrontMatter], page.Front)));
    }

    [Theory]
    [InlineData("minutes: 30\ntitle: 1984\nheld: 2026-05-01\nroom: Cellar\nprompts: {source: davy1816, levels: [easy, veryHard], outcome: ABC, tags: core}")]
    [InlineData("minutes: 30\npublishdate: 2026-05-01\nlastmod:\nprompts: {levels: 'easy, medium', reviewedOn: 2026-05-01, open-ended: true}")]
    [InlineData("title: A", " required")]
    [InlineData("minutes: many", "/minutes type")]
    [InlineData("minutes: 91", "/minutes maximum")]
    [InlineData("minutes:", "/minutes type")]
    [InlineData("minutes: 30\nmintues: 3", "/mintues false")]
    [InlineData("minutes: 30\ndraft: yes", "/draft type")]
    [InlineData("minutes: 30\nheld: May", "/held pattern")]
    [InlineData("minutes: 30\nroom: ab\ngroup: c\npalette: puce", "/room minLength", "/group enum", "/palette enum")]
    [InlineData("minutes: 30\nprompts: {difficulty: hrd, importance: 9, source: davy1861, outcome: A, x: 1}", "/prompts/difficulty enum", "/prompts/importance maximum", "/prompts/source enum", "/prompts/outcome pattern", "/prompts/x false")]
    [InlineData("minutes: 30\nprompts: {levels: [easy, hrd], reviewedOn: 31.1.2026}", "/prompts/levels/1 enum", "/prompts/reviewedOn pattern")]
    [InlineData("minutes: 30\nlint: [length]\nprompts: {difficulty: easy}")]
    [InlineData("minutes: 30\nlint: {CK3101: off, one-answer: false, too-long: of}", "/lint/too-long enum")]
    public void Front_matter_is_refused_at_the_keys_that_are_wrong(string settings, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Validate(Small()[SchemaFiles.OfFrontMatter], DataJson.OfYaml(settings)).Order(StringComparer.Ordinal));

    /// <summary>The schema and the binding know the same keys and the same types. What YAML reads as a text in both, such as "30", is not asked; nor are rule names, which <c>lint</c> has.</summary>
    [Theory]
    [InlineData("word", "one")]
    [InlineData("number", "7")]
    [InlineData("fraction", "7.5")]
    [InlineData("switch", "true")]
    [InlineData("day", "2026-01-31")]
    [InlineData("moment", "2026-01-31T10:00:00Z")]
    [InlineData("list", "[one, two]")]
    [InlineData("list of lists", "[[one], [two]]")]
    [InlineData("group", "{one: two}")]
    [InlineData("nothing", "")]
    [InlineData("color", "purple")]
    [InlineData("mode", "orbit")]
    [InlineData("address", "https://example.org/")]
    [InlineData("not so wide a color", "puce!")]
    public void The_schema_accepts_what_binding_accepts_under_each_known_key(string kind, string value)
    {
        var (schemas, _) = SchemaFiles.Create(CourseFiles.FromTexts([new("page.md", "---\ntitle: A\n---\n")]));

        Assert.All(FrontMatterKeys.All.Where(key => key != "lint"), key =>
        {
            var page = $"---\ntitle: A\n{key}: {value}\n---\nText.\n";
            if (key == "title") page = $"---\ntitle: {value}\n---\nText.\n";
            var binds = !IsRefused(("page.md", page), key == "title" ? 2 : 3);
            // A tag by its shape; nobody means a language by it.
            if (kind == "switch" && key is ("language" or "lang")) binds = false;
            Assert.Equal((kind, key, binds), (kind, key, Validate(schemas[SchemaFiles.OfFrontMatter], DataJson.OfYaml($"{FrontMatterKeys.AsWritten(key)}: {value}")).Count == 0));
        });
        Assert.All(CourseKeys.All, key =>
        {
            var binds = !IsRefused(("course.yml", $"{key}: {value}\n"), 1);
            if (kind == "switch" && key is ("language" or "id")) binds = false;
            Assert.Equal((kind, key, binds), (kind, key, Validate(schemas[SchemaFiles.OfCourse], DataJson.OfYaml($"{key}: {value}")).Count == 0));
        });
    }

    [Fact]
    public void Schemas_are_written_only_when_they_change_and_are_no_part_of_the_course()
    {
        using var folder = new TempFolder().With("course.yml", Settings).With("page.md", "---\ntitle: A\n---\nText.\n");
        var place = CoursePlace.Find(folder.Path, folder.Path).Place!;
        var first = SchemaFiles.Write(SchemaFiles.Create(CourseReader.Read(place)).Files, place);
        var second = SchemaFiles.Write(SchemaFiles.Create(CourseReader.Read(place)).Files, place);
        File.AppendAllText(folder["course.yml"], "  faraday1861: The chemical history of a candle\n");
        var third = SchemaFiles.Write(SchemaFiles.Create(CourseReader.Read(place)).Files, place);

        Assert.Equal([SchemaFiles.OfCourse, SchemaFiles.OfFrontMatter], first.Written);
        Assert.Empty(second.Written);
        Assert.Empty(third.Written);
        var files = CourseReader.Read(place);
        Assert.Empty(files.Assets);
        Assert.Equal(["page.md"], files.Content.Select(page => page.Path));
        Assert.Equal(["course.schema.json", "course.yml", "frontmatter.schema.json", "page.md"], Directory.EnumerateFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_record_that_is_wrong_leaves_no_schema_and_is_reported_in_the_CSharp()
    {
        var (schemas, report) = SchemaFiles.Create(CourseFiles.FromTexts([new("Records.cs", Records.Replace("bool Graded", "object Graded", StringComparison.Ordinal)), new("page.md", "---\ntitle: A\n---\n")]));

        Assert.Empty(schemas);
        Assert.Equal("Records.cs", Assert.Single(report.Diagnostics).Location.Path);
    }

    private static IReadOnlyDictionary<string, string> Small() =>
        SchemaFiles.Create(CourseFiles.FromTexts([new("Records.cs", Records), new("course.yml", Settings), new("page.md", "---\ntitle: A\n---\n")])).Files;

    /// <summary>A rule that is added is no news for this snapshot.</summary>
    private static string WithOneRule(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        foreach (var rules in new[] { root["properties"]?["rules"], root["definitions"]?["settings"]?["properties"]?["lint"] }.OfType<JsonNode>())
        {
            var keys = rules["properties"]!.AsObject();
            foreach (var key in keys.Select(rule => rule.Key).Skip(2).ToList()) keys.Remove(key);
            if (rules["items"]?["examples"] is JsonArray examples) while (examples.Count > 1) examples.RemoveAt(1);
        }

        return root.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static IReadOnlyList<string> Validate(string schema, JsonNode? value) => new SchemaValidator(JsonNode.Parse(schema)!).Validate(value);

    private static bool IsRefused((string Path, string Text) file, int line)
    {
        var files = new Dictionary<string, string> { ["page.md"] = "---\ntitle: A\n---\nText.\n", [file.Path] = file.Text };
        var found = CourseCompiler.Understand(CourseFiles.FromTexts(files), CompileOptions.ForExamples).Report.Diagnostics;
        return found.Any(finding => finding.Location.Path == file.Path && finding.Location.Start.Line == line && _valueRules.Contains(finding.Code));
    }

    private static JsonNode? FrontOf(SourceText page) =>
        FrontMatterReader.Read(page, []) is { } front ? DataJson.Of(front.Root) : new JsonObject();

    private static string ExampleFolder([CallerFilePath] string file = "")
    {
        var folder = Path.GetDirectoryName(file)!;
        while (!File.Exists(Path.Combine(folder, "CourseKit.sln"))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "course");
    }
}
