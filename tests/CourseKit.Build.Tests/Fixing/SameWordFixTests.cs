using CourseKit.Model;

namespace CourseKit.Build.Tests;

/// <summary>Names of metadata that differ from the declared ones only in case, hyphens or underscores are put right; what is merely near is not.</summary>
public sealed class SameWordFixTests
{
    private const string Records = """
        using CourseKit.Metadata;
        public enum Difficulty { Easy, VeryHard }
        [PromptMetadata] public sealed record Prompt { public Difficulty? Difficulty { get; init; } public System.DateOnly? ReviewedOn { get; init; } }
        [PageMetadata] public sealed record Lesson { public string? ReadingTime { get; init; } }
        """;

    [Theory]
    [InlineData("Difficulty=easy", "difficulty=easy")]
    [InlineData("reviewed-on=2026-01-31 #a", "reviewedOn=2026-01-31 #a")]
    [InlineData("difficulty=very-hard", "difficulty=veryHard")]
    [InlineData("difficulty=\"very-hard\"", "difficulty=\"veryHard\"")]
    [InlineData("Difficulty=very_hard", "difficulty=veryHard")]
    [InlineData("dificulty=easy", null)]
    [InlineData("difficulty=esay", null)]
    [InlineData("Difficulty=easy difficulty=easy", null)]
    [InlineData("Difficulty=easy DIFFICULTY=easy", null)]
    public void An_attribute_is_written_as_it_is_declared(string attributes, string? expected) =>
        AssertFixed(attributes, expected, written => $"---\ntitle: A\n---\n\n{{{{< orbit_review >}}}}\nWhy? {{{written}}}\nSo.\n{{{{< /orbit_review >}}}}\n");

    [Theory]
    [InlineData("reading-time: long", "readingTime: long")]
    [InlineData("readingtime: long", null)]
    [InlineData("readingTiem: long", null)]
    [InlineData("publish-date: 2026-01-01", null)]
    public void A_setting_of_a_page_is_written_as_it_is_declared(string setting, string? expected) => AssertFixed(setting, expected, written => $"---\ntitle: A\n{written}\n---\n\nText.\n");

    /// <param name="expected">Null when nothing is fixed.</param>
    private static void AssertFixed(string written, string? expected, Func<string, string> page)
    {
        var (text, before) = (page(written), Check(page(written)));
        for (var round = 0; round < 3 && FixPlan.Of(before.Result, before.Files) is [var plan]; round++)
        {
            text = plan.NewText();
            var after = Check(text);
            Assert.Equal(IdentityLockWriter.Write(before.Result.Lock), IdentityLockWriter.Write(after.Result.Lock));
            before = after;
        }

        Assert.Equal(page(expected ?? written), text);
    }

    private static (CourseFiles Files, CompileResult Result) Check(string page)
    {
        var files = CourseFiles.FromTexts([new("Metadata.cs", Records), new("page.md", page)]);
        return (files, CourseCompiler.Check(files, CompileOptions.ForExamples));
    }
}
