using System.Diagnostics;

namespace CourseKit.Syntax.Tests;

public sealed class LinearTimeTests
{
    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    /// <summary>Half a megabyte takes a fraction of a second when read in linear time, and many minutes when not: the limit lies far from both.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_is_read_again_and_again(string name)
    {
        var text = HostileTexts.Make(name, 500_000);

        var watch = Stopwatch.StartNew();
        var document = Parsed.Document(text);
        watch.Stop();

        TilingTests.AssertTiles(document);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public void Ten_thousand_levels_of_anything_are_no_reason_to_fall_over()
    {
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(_ => "{{< details >}}"))
            + new string('>', 10_000) + new string('[', 10_000) + string.Concat(Enumerable.Repeat("{{< /details >}}", 10_000));

        TilingTests.AssertTiles(Parsed.Document(text));
    }
}
