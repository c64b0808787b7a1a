namespace CourseKit.Browser.Tests;

/// <summary>A course with a style sheet of its own.</summary>
public sealed class OwnStyleTests : IAsyncLifetime
{
    private readonly CoursePages _site = new(Build());

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserTheory]
    [InlineData(".prose h2")]
    [InlineData(".prose a")]
    [InlineData(".menu a[aria-current]")]
    [InlineData(".prompt summary")]
    [InlineData("figcaption b")]
    public async Task A_rule_of_the_course_wins_with_the_simplest_selector(string element)
    {
        await using var open = await _site.Open("tides/");

        Assert.Equal("rgb(1, 2, 3)", await open.Page.Locator(element).First.EvaluateAsync<string>("element => getComputedStyle(element).color"));
    }

    private static IReadOnlyDictionary<string, byte[]> Build() => SmallSite.Build(
        ("course.yml", "title: The shore\n"),
        ("templates/assets/styles/90-mine.css", "h2, a, summary, b { color: rgb(1, 2, 3) }\n"),
        ("content/tides.md", """
            ---
            title: Tides
            ---

            ## Two a day

            See [the moon](https://example.org/).

            {{< figure src="https://example.org/a.png" alt="A" title="The slip" >}}

            {{< orbit_review >}}
            Q: How many tides are there a day?
            A: Two.
            {{< /orbit_review >}}
            """));
}
