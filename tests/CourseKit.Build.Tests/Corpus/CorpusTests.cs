using System.Security.Cryptography;
using System.Text;
using CourseKit.Benchmarks;
using CourseKit.Syntax;

namespace CourseKit.Build.Tests;

/// <summary>What measurements are made on has to be the same wherever and whenever it is made.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_smaller_corpus_is_byte_for_byte_the_beginning_of_a_larger_one()
    {
        var small = Corpus(61);
        var large = Corpus(130);

        Assert.All(small, file => Assert.Equal(file.Value, large[file.Key]));
        Assert.Equal(61, small.Keys.Count(IsLesson));
        Assert.Equal(130, large.Keys.Count(IsLesson));
    }

    [Fact]
    public void A_lesson_is_the_same_on_every_machine()
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CorpusPage.Write(1) + CorpusPage.Write(10_000))));

        Assert.Equal("09cdd3742d22c8b95e240b146cd7b25f1a3a70d0ca4686bc94a13dffaa85c33f", hash);
    }

    [Fact]
    public void No_two_lessons_are_of_the_same_place()
    {
        var names = Enumerable.Range(1, 30_000).Select(CorpusWords.Name);

        Assert.Equal(30_000, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void A_lesson_is_about_as_long_as_real_ones()
    {
        var lengths = Enumerable.Range(1, 200).Select(number => CorpusPage.Write(number).Length).ToList();

        Assert.InRange(lengths.Average(), 9_400, 10_000);
        Assert.All(lengths, length => Assert.InRange(length, 8_500, 11_500));
    }

    [Fact]
    public void A_corpus_builds_without_an_error_or_a_warning_and_has_two_blocks_and_seven_and_a_half_prompts_a_lesson()
    {
        CorpusWriter.Write(60, _folder.Path);

        var files = CourseReader.Read(CoursePlace.Find(_folder.Path, _folder.Path).Place!);
        var result = CourseCompiler.Build(files, CompileOptions.ForExamples);

        Assert.DoesNotContain(result.Report.Diagnostics, finding => finding.Severity != Severity.Hint);
        Assert.NotEmpty(result.Files);
        Assert.Equal((63, 120, 450, 450), (result.Counts.Pages, result.Counts.Blocks, result.Counts.Prompts, result.Counts.DistinctPrompts));
    }

    private SortedDictionary<string, string> Corpus(int pages)
    {
        var folder = _folder[$"{pages}"];
        CorpusWriter.Write(pages, folder);
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories);
        return new(files.ToDictionary(file => Path.GetRelativePath(folder, file), File.ReadAllText), StringComparer.Ordinal);
    }

    private static bool IsLesson(string path) => path.EndsWith("index.md", StringComparison.Ordinal) && path.Contains("lesson-", StringComparison.Ordinal);
}
