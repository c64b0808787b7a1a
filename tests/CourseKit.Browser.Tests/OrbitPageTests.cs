using CourseKit.Build;
using CourseKit.Export;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>A page with <c>review: orbit</c> in a browser that reaches no other host.</summary>
public sealed class OrbitPageTests : IAsyncLifetime
{
    private const string Script = "https://js.withorbit.com/orbit-web-component.js";

    private readonly CoursePages _site = new(Compile());

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [BrowserFact]
    public async Task Only_the_component_is_asked_for_elsewhere()
    {
        await using var open = await _site.Open("");

        Assert.Equal([Script], open.Refused);
    }

    [BrowserFact]
    public async Task Without_the_network_every_question_can_be_read_and_answered()
    {
        await using var open = await _site.Open("");
        var prompts = open.Page.Locator("orbit-reviewarea .prompt");
        Assert.Equal(3, await prompts.CountAsync());

        foreach (var prompt in await prompts.AllAsync())
        {
            Assert.True(await prompt.Locator("summary").IsVisibleAsync());
            Assert.False(await prompt.Locator(".prompt-answer").IsVisibleAsync());
            await prompt.Locator("summary").ClickAsync();
            Assert.True(await prompt.Locator(".prompt-answer").IsVisibleAsync());
        }
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Without_the_network_it_has_no_accessibility_violation(ColorScheme scheme)
    {
        await using var open = await _site.Open("", scheme: scheme);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");

        var result = await open.Page.RunAxe();

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
    }

    [BrowserFact]
    public async Task An_area_looks_as_a_block_does_anywhere_else()
    {
        await using var open = await _site.Open("");

        var widths = await open.Page.EvaluateAsync<double[]>(
            "[...document.querySelectorAll('orbit-reviewarea, orbit-reviewarea > .review')].map(element => element.getBoundingClientRect().width)");

        Assert.Equal(widths[0], widths[1]);
        Assert.True(widths[1] > 300, $"{widths[1]} px wide");
    }

    [BrowserFact]
    public async Task The_components_shadow_hides_the_ordinary_questions()
    {
        await using var open = await _site.Open("");

        await open.Page.EvaluateAsync("""
            customElements.define('orbit-reviewarea', class extends HTMLElement {
              connectedCallback() { this.attachShadow({ mode: 'closed' }).append(document.createElement('iframe')); }
            })
            """);

        foreach (var prompt in await open.Page.Locator(".prompt").AllAsync()) Assert.False(await prompt.IsVisibleAsync());
    }

    private static Dictionary<string, byte[]> Compile()
    {
        const string page = """
            ---
            title: Tides
            ---

            The sea comes up the slip twice a day, and twice it goes down again.

            {{< orbit_review color="purple" >}}
            Q: How many tides are there a day?
            A: Two, **as a rule**.

            C: The {moon} pulls the sea with $\frac{a}{b}$.

            Q: Is "a < b" & so on?
            A: Yes.
            {{< /orbit_review >}}

            The moon does most of it.
            """;
        KeyValuePair<string, string>[] texts =
        [
            KeyValuePair.Create("course.yml", "title: Tides\nbase_url: https://example.org/t/\nreview: orbit\n"),
            KeyValuePair.Create("content/_index.md", page),
        ];
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        Assert.Empty(result.Report.Diagnostics.Where(finding => finding.Severity == CourseKit.Syntax.Severity.Error).Select(finding => finding.Message));
        return result.Files.Where(file => file.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["site/".Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray(), StringComparer.Ordinal);
    }
}
