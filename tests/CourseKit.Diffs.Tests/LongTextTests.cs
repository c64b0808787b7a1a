namespace CourseKit.Diffs.Tests;

/// <summary>What is left to the library is counted: the square of each stretch that it compares is the most it can take.</summary>
public sealed class LongTextTests
{
    private const int Many = 100_000;

    [Fact]
    public void Without_a_common_word_nothing_is_compared_but_blanks()
    {
        var (before, after) = (Joined(Many, i => $"a{i}"), Joined(Many, i => $"b{i}"));

        var (segments, steps) = Compare(before, after);

        Assert.Equal([new(DiffPart.Removed, before), new(DiffPart.Added, after)], segments);
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    [Fact]
    public void A_hundred_edits_in_a_long_text_are_a_hundred_changes()
    {
        string Word(int i) => $"word{i * 7919 % 5000}";
        var (before, after) = (Joined(Many, Word), Joined(Many, i => i % 1000 == 500 ? "other" : Word(i)));

        var (segments, steps) = Compare(before, after);

        Assert.Equal(100, segments.Count(segment => segment.Part == DiffPart.Removed));
        Assert.Equal(100, segments.Count(segment => segment is { Part: DiffPart.Added, Text: "other" }));
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    [Fact]
    public void The_same_words_in_another_order_take_no_longer()
    {
        string Word(long i) => $"word{i % 1000}";
        var (before, after) = (Joined(Many, i => Word(i * 7919L)), Joined(Many, i => Word((i * 104729L) + (i % 3))));

        var (segments, steps) = Compare(before, after);

        Assert.Equal(after, string.Concat(segments.Where(segment => segment.Part != DiffPart.Removed).Select(segment => segment.Text)));
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    [Fact]
    public void One_word_over_and_over_is_compared_in_step()
    {
        var before = Joined(Many, _ => "la");

        var (segments, steps) = Compare(before, $"do {before} mi");

        Assert.Equal(before, string.Concat(segments.Where(segment => segment.Part != DiffPart.Added).Select(segment => segment.Text)));
        Assert.Contains(segments, segment => segment is { Part: DiffPart.Added, Text: "do " });
        Assert.Contains(segments, segment => segment is { Part: DiffPart.Added, Text: " mi" });
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    [Fact]
    public void A_text_without_a_blank_is_no_longer_than_its_characters()
    {
        var before = string.Concat(Enumerable.Range(0, Many).Select(i => (char)('\u4E00' + (i * 7919 % 3000))));

        var (segments, steps) = Compare(before, before.Insert(Many / 2, "代理"));

        Assert.Equal("代理", Assert.Single(segments, segment => segment.Part != DiffPart.Same).Text);
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    [Fact]
    public void Lines_are_compared_as_words_are()
    {
        string Line(int i) => i % 3 == 0 ? "}\n" : $"line {i * 7919 % 5000}\n";
        var before = string.Concat(Enumerable.Range(0, Many).Select(Line));
        var after = string.Concat(Enumerable.Range(0, Many).Select(i => i % 1000 == 500 ? "other\n" : Line(i)));
        var steps = 0L;

        var diff = UnifiedDiff.Of(before, after, ref steps);

        Assert.Equal(100, diff.Split('\n').Count(line => line == "+other"));
        Assert.Equal(100, diff.Split('\n').Count(line => line.StartsWith('-')));
        Assert.InRange(steps, 0, MostFor(2 * Many));
    }

    /// <summary>
    /// Words and what stands between them are compared one after the other, each forwards and backwards, and half of a window may be
    /// compared again.
    /// </summary>
    private static long MostFor(int items) => 2L * 2 * 2 * items * SequenceDiff.MostAtOnce;

    private static (IReadOnlyList<DiffSegment> Segments, long Steps) Compare(string before, string after)
    {
        var steps = 0L;
        return (WordDiff.Of(before, after, ref steps), steps);
    }

    private static string Joined(int count, Func<int, string> word) => string.Join(' ', Enumerable.Range(0, count).Select(word));
}
