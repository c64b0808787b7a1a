using Microsoft.CodeAnalysis;

namespace CourseKit.Generator.Tests;

public sealed class MetadataTests
{
    private const string Records =
        """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using CourseKit.Metadata;

        public enum Difficulty { Easy, Medium, VeryHard }

        [PromptMetadata]
        public sealed record PromptFacts
        {
            public Difficulty Difficulty { get; init; } = Difficulty.Medium;
            [Range(1, 5)] public int Importance { get; init; } = 3;
            public required SourceKey Source { get; init; }
            public ImmutableArray<string> Tags { get; init; } = ImmutableArray<string>.Empty;
            public PageRef? Prerequisite { get; init; }
            public PromptRef? After { get; init; }
            public DateOnly? ReviewedOn { get; init; }
            public decimal? Weight { get; init; }
            public double Share { get; init; }
            public bool Hard { get; init; }
            public Uri? Link { get; init; }
            public IReadOnlyList<int> Numbers { get; init; } = Array.Empty<int>();
            [RegularExpression("^[A-Z]{2,4}$")] public string? Outcome { get; init; }
        }

        [PageMetadata]
        public sealed record PageFacts(string Level, long Minutes = 10);

        static class Use { public static string Value = string.Join(" | ", Course.Prompts.Lamp.Metadata, string.Join(",", Course.Prompts.Lamp.Metadata.Tags), string.Join(",", Course.Prompts.Lamp.Metadata.Numbers), Course.Pages.Lamp.Metadata); }
        """;

    private const string Files =
        """
        === course.yml
        title: Lamps
        sources:
          smith2020: A book of lamps
        === content/lamp.md
        ---
        title: The lamp
        level: beginner
        minutes: 25
        ---
        {{< orbit_review source="smith2020" >}}
        What is a lamp? {#lamp .core .light difficulty=veryHard importance=5 prerequisite="wick.md" after=wick reviewedOn=2026-01-31 weight=1.50 share=0.25 hard=true link="https://example.org/a" numbers="1,2" outcome=AB}
        A light.
        {{< /orbit_review >}}
        === content/wick.md
        ---
        title: The wick
        level: expert
        ---
        {{< orbit_review >}}
        What is a wick? {#wick source="smith2020"}
        A thread.
        {{< /orbit_review >}}
        """;

    [Fact]
    public void The_metadata_of_prompts_and_pages_has_the_types_of_the_records()
    {
        var driver = new CourseDriver(Files, Records);

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString()));
        Assert.DoesNotContain(driver.CompilerErrors(), error => error.Contains("error", StringComparison.Ordinal) || error.Contains(".g.cs", StringComparison.Ordinal));
        using var image = new MemoryStream();
        Assert.True(driver.Output.Emit(image).Success);
        var value = (string)System.Reflection.Assembly.Load(image.ToArray()).GetType("Use")!.GetField("Value")!.GetValue(null)!;
        Assert.Contains("Difficulty = VeryHard, Importance = 5, Source = smith2020", value, StringComparison.Ordinal);
        Assert.Contains("Prerequisite = content/wick.md, After = wick, ReviewedOn = ", value, StringComparison.Ordinal);
        Assert.Contains("Weight = 1.50, Share = 0.25, Hard = True, Link = https://example.org/a", value, StringComparison.Ordinal);
        Assert.EndsWith("| core,light | 1,2 | PageFacts { Level = beginner, Minutes = 25 }", value, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_mistake_in_metadata_is_an_error_at_its_place()
    {
        var driver = new CourseDriver(
            Files.Replace("difficulty=veryHard", "difficulty=veryHart", StringComparison.Ordinal)
                .Replace("importance=5", "importance=9", StringComparison.Ordinal).Replace("prerequisite=\"wick.md\"", "prerequisite=\"wack.md\"", StringComparison.Ordinal)
                .Replace("reviewedOn=2026-01-31", "reviewedOn=2026-02-31", StringComparison.Ordinal).Replace("outcome=AB", "outcome=abc", StringComparison.Ordinal)
                .Replace("after=wick", "after=wack", StringComparison.Ordinal).Replace("share=0.25", "share=much", StringComparison.Ordinal)
                .Replace("hard=true", "hart=true", StringComparison.Ordinal).Replace("level: expert\n", "", StringComparison.Ordinal)
                .Replace("{#wick source=\"smith2020\"}", "{#wick source=\"smyth2020\"}", StringComparison.Ordinal),
            Records);

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.Equal(
            ["CK7001", "CK7002", "CK7003", "CK7004", "CK7005", "CK7006", "CK7007", "CK7010", "CK7011", "CK7012"],
            result.Diagnostics.Where(found => found.Id.StartsWith("CK70", StringComparison.Ordinal)).Select(found => found.Id).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, found => Assert.StartsWith("/course/content/", found.Location.GetLineSpan().Path, StringComparison.Ordinal));
        // The catalog's C# compiles all the same: the author sees the ten mistakes and no others.
        Assert.DoesNotContain(driver.CompilerErrors(), error => error.Contains(": error", StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_that_cannot_be_a_schema_is_an_error_in_the_C_sharp()
    {
        var driver = new CourseDriver(Files, "[CourseKit.Metadata.PromptMetadata] public sealed record Facts { public System.Threading.Thread? Bad { get; init; } }");

        var found = Assert.Single(driver.Run().Diagnostics, found => found.Id == "CK7050");

        Assert.Equal("/course/Program.cs", found.Location.GetLineSpan().Path);
    }

    [Fact]
    public void A_record_with_a_syntax_error_leaves_the_error_to_the_compiler()
    {
        var driver = new CourseDriver(Files, "[CourseKit.Metadata.PromptMetadata] public sealed record Facts { public int Bad { get; init; ");

        var result = driver.Run();

        Assert.Null(result.Exception);
        Assert.DoesNotContain(result.Diagnostics, found => found.Id is "CK9001");
        Assert.Contains(driver.CompilerErrors(), error => error.Contains("CS1513", StringComparison.Ordinal));
    }
}
