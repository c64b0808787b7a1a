using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>
/// What the theme's main pages look like, as pictures beside this file: of a small course of the test's own, in the font that ships for
/// formulas, so that a machine's own fonts change nothing.
/// </summary>
public sealed class MainPageLookTests : IAsyncLifetime
{
    private const string Lesson = """
        ---
        title: Why the sea rises
        description: Two bulges and a turning earth.
        ---

        The moon pulls the near side of the earth more than its middle.[^1] What is left over is a **tide**, and `tide(t)` follows
        [the moon](../moon/).

        ## The pull

        $$
        a = \frac{2 G M r}{d^3}
        $$

        > [!TIP]
        > Compare $d^3$ with $d^2$ before you go on.

        ```python
        def tide(t):  # hours
            return math.cos(t / 12.42)
        ```

        | Body | Share |
        |------|------:|
        | Moon |  69 % |
        | Sun  |  31 % |

        {{< orbit_review >}}
        Q: Which body pulls most?
        A: The moon.
        ---
        The sea rises {twice} a day.
        {{< /orbit_review >}}

        [^1]: By the cube of its distance.
        """;

    private readonly CoursePages _pages = new(WithShippedFont(TextSite.Build(
        ("course.yml", "id: tides\ntitle: The tides\nlanguage: en\nbase_url: http://course.test/misalignment/\n"),
        ("content/_index.md", "---\ntitle: The tides\n---\n\nA course for **sailors**, in two parts.\n"),
        ("content/sea/_index.md", "---\ntitle: The sea\nweight: 1\n---\n\nWhat a harbour sees.\n"),
        ("content/sea/rise.md", Lesson),
        ("content/sea/moon.md", "---\ntitle: The moon\n---\n\nIt goes round in $27.3$ days.\n"),
        ("content/land/_index.md", "---\ntitle: The land\nweight: 2\n---\n"),
        ("content/land/shore.md", "---\ntitle: The shore\n---\n\nBetween two lines.\n"))));

    public static TheoryData<string, string, int, ColorScheme> Pages
    {
        get
        {
            var data = new TheoryData<string, string, int, ColorScheme>();
            foreach (var (name, url) in new[] { ("home", ""), ("module", "sea/"), ("lesson", "sea/rise/"), ("review", "review/"), ("lost", "404.html") })
            {
                data.Add(name, url, 1280, ColorScheme.Light);
                data.Add(name, url, 390, ColorScheme.Dark);
            }

            return data;
        }
    }

    public Task InitializeAsync() => _pages.InitializeAsync();

    public Task DisposeAsync() => _pages.DisposeAsync();

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task A_main_page_looks_as_in_its_picture(string name, string url, int width, ColorScheme scheme)
    {
        await using var open = await _pages.Open(url, width, scheme);
        var page = open.Page;
        await page.EvaluateAsync("document.fonts.load('16px Test').then(() => document.fonts.ready)");
        var text = await page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily");
        Assert.Contains("Test", text, StringComparison.Ordinal);

        var picture = await page.ScreenshotAsync(new PageScreenshotOptions { Animations = ScreenshotAnimations.Disabled, FullPage = width < 1000 });

        await Picture.Match(page, picture, $"page-{name}-{(scheme == ColorScheme.Dark ? "phone-dark" : "wide-light")}");
    }

    private static Dictionary<string, byte[]> WithShippedFont(Dictionary<string, byte[]> files)
    {
        var font = files.Keys.Single(path => path.EndsWith(".woff2", StringComparison.Ordinal));
        var style = files.Keys.Single(path => path.StartsWith("_theme/style.", StringComparison.Ordinal));
        var own = $$"""

            @font-face { font-family: "Test"; src: url("{{CoursePages.Origin}}{{font}}"); }
            :root, body { --serif: "Test"; --sans: "Test"; --mono: "Test"; }
            """;
        files[style] = [.. files[style], .. System.Text.Encoding.UTF8.GetBytes(own)];
        return files;
    }
}
