namespace CourseKit.Export.Tests;

/// <summary>The words of a recording are its name, and its caption where it stands alone on a page.</summary>
public sealed class RecordingTests
{
    [Theory]
    [InlineData("sea.mp3", "audio")]
    [InlineData("sea.mp4", "video")]
    public void The_words_of_a_recording_are_shown_and_read_aloud(string file, string element)
    {
        var page = Page($"![The *sea* at \"night\"]({file})", file);

        Assert.Contains($"<figure><{element} controls preload=\"metadata\" src=\"./sea.", page, StringComparison.Ordinal);
        Assert.Contains(" aria-label=\"The sea at &quot;night&quot;\"", page, StringComparison.Ordinal);
        Assert.Contains("<figcaption>The <em>sea</em> at &quot;night&quot;</figcaption></figure>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_numbered_one_keeps_its_number()
    {
        var page = Page("![The sea](sea.mp3){#fig-sea}", "sea.mp3");

        Assert.Contains("<figure id=\"fig-sea\">", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"number\">Figure 1</span> The sea</figcaption>", page, StringComparison.Ordinal);
        Assert.Equal(1, page.Split("<figcaption").Length - 1);
        Assert.Equal(1, page.Split("id=\"fig-sea\"").Length - 1);
    }

    [Theory]
    [InlineData("Hear ![the sea](sea.mp3) here.")]
    [InlineData("- ![the sea](sea.mp3)")]
    [InlineData("![](sea.mp3)")]
    [InlineData("{{< orbit_review >}}\nQ: What is this?\n\n![the sea](sea.mp3)\nA: The sea.\n{{< /orbit_review >}}")]
    public void In_a_line_and_in_a_question_nothing_is_added_that_is_seen(string markdown) =>
        Assert.DoesNotContain("<figcaption", Page(markdown, "sea.mp3"), StringComparison.Ordinal);

    [Fact]
    public void A_name_of_the_authors_own_is_kept_and_one_without_words_gets_none()
    {
        Assert.Equal(1, Page("![The sea](sea.mp3){aria-label=\"Waves\"}", "sea.mp3").Split("aria-label=\"Waves\"").Length - 1);
        Assert.DoesNotContain("aria-label=\"The sea\"", Page("![The sea](sea.mp3){aria-label=\"Waves\"}", "sea.mp3"), StringComparison.Ordinal);
        Assert.DoesNotContain("aria-label=\"\"", Page("![](sea.mp3)", "sea.mp3"), StringComparison.Ordinal);
    }

    private static string Page(string markdown, string file) => TestSite.Of($"=== content/_index.md\n---\ntitle: Home\n---\n\n{markdown}\n=== content/{file}\nrecording\n")["index.html"];
}
