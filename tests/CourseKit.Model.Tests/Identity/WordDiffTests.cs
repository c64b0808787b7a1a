using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("What is a proxy?", "What is a proxy?", "What is a proxy?")]
    [InlineData("What is a proxy?", "What is the proxy?", "What is [-a][+the] proxy?")]
    [InlineData("the old word stays", "the new words stay", "the [-old word stays][+new words stay]")]
    [InlineData("one two three four", "one three four five", "one [-two ]three four[+ five]")]
    [InlineData("", "all new", "[+all new]")]
    [InlineData("all gone", "", "[-all gone]")]
    [InlineData("", "", "")]
    [InlineData("a 😀 b", "a 😁 b", "a [-😀][+😁] b")]
    [InlineData("什么是代理？", "什么是奖励？", "什么是[-代理][+奖励]？")]
    [InlineData("x_2 + y", "x_3 + y", "[-x_2][+x_3] + y")]
    [InlineData("line one\nline two", "line one\nline 2", "line one\nline [-two][+2]")]
    public void Words_that_changed_are_marked(string before, string after, string expected)
    {
        var segments = WordDiff.Of(before, after);

        Assert.Equal(expected, string.Concat(segments.Select(segment => segment.Part switch
        {
            DiffPart.Removed => $"[-{segment.Text}]",
            DiffPart.Added => $"[+{segment.Text}]",
            _ => segment.Text,
        })));
    }

    [Fact]
    public void The_pieces_make_up_both_texts() => Property.Holds(
        Property.Characters.Generator.Two(),
        texts =>
        {
            var (before, after) = texts;

            var segments = WordDiff.Of(before, after);

            Assert.Equal(before, string.Concat(segments.Where(segment => segment.Part != DiffPart.Added).Select(segment => segment.Text)));
            Assert.Equal(after, string.Concat(segments.Where(segment => segment.Part != DiffPart.Removed).Select(segment => segment.Text)));
        },
        tests: 1000);

    [Fact]
    public void Sentences_of_few_words_make_up_both_texts() => Property.Holds(
        Property.Texts(["a", "b", "c", " ", "."]).Generator.Two(),
        texts =>
        {
            var segments = WordDiff.Of(texts.Item1, texts.Item2);

            Assert.Equal(texts.Item1, string.Concat(segments.Where(segment => segment.Part != DiffPart.Added).Select(segment => segment.Text)));
            Assert.Equal(texts.Item2, string.Concat(segments.Where(segment => segment.Part != DiffPart.Removed).Select(segment => segment.Text)));
        },
        tests: 2000);

    [Fact]
    public void Two_long_texts_with_nothing_in_common_are_shown_one_after_the_other()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"a{i}"));
        var after = string.Join('\t', Enumerable.Range(0, 20_000).Select(i => $"b{i}"));

        Assert.Equal([new(DiffPart.Removed, before), new(DiffPart.Added, after)], WordDiff.Of(before, after));
    }
}
