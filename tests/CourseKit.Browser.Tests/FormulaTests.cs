using CourseKit.Build;
using CourseKit.Export;
using Microsoft.Playwright;

namespace CourseKit.Browser.Tests;

/// <summary>Every kind of formula on one page, in Chromium with the font and the style sheet that ship.</summary>
public sealed class FormulaTests : IAsyncLifetime
{
    private static readonly string[] _arrows =
        ["\\xrightarrow{abcdefghijkl}", "\\xleftarrow{abcdefghijkl}", "\\xmapsto{abcdefghijkl}", "\\overrightarrow{ABCDEFGHIJ}", "\\ce{A ->[abcdefghijkl] B}"];

    private readonly CoursePages _pages = new(Site());

    public Task InitializeAsync() => _pages.InitializeAsync();

    public Task DisposeAsync() => _pages.DisposeAsync();

    [BrowserFact]
    public async Task Every_kind_of_formula_has_a_box_that_is_not_empty()
    {
        await using var open = await _pages.Open("kinds/");

        var empty = await open.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll(".prose math")].filter(math => {
              const box = math.getBoundingClientRect();
              return box.width < 2 || box.height < 2;
            }).map(math => math.getAttribute("alttext"))
            """);

        Assert.True(await open.Page.Locator(".prose math").CountAsync() >= 500);
        Assert.Empty(empty);
        Assert.Empty(open.Refused);
    }

    [BrowserFact]
    public async Task The_font_of_formulas_is_the_one_that_ships()
    {
        await using var open = await _pages.Open("kinds/");

        var loaded = await open.Page.EvaluateAsync<string[]>("document.fonts.ready.then(() => [...document.fonts].filter(font => font.status == 'loaded').map(font => font.family))");

        Assert.Contains(loaded, family => family.Trim('"') == "STIX Two Math");
    }

    public static TheoryData<int> ArrowNumbers => [.. Enumerable.Range(0, _arrows.Length)];

    /// <summary>The arrow is drawn as wide as what stands on it. Its ink is, for Chromium keeps the box of the short one.</summary>
    [BrowserTheory]
    [MemberData(nameof(ArrowNumbers))]
    public async Task An_arrow_is_as_long_as_what_stands_on_it(int arrow)
    {
        await using var open = await _pages.Open("arrows/");

        var longest = await LongestRun(open.Page, open.Page.Locator(".prose math").Nth(arrow));

        Assert.True(longest > 60, $"{_arrows[arrow]}: the longest line of ink is {longest} px");
    }

    [BrowserFact]
    public async Task What_is_copied_is_TeX()
    {
        await using var open = await _pages.Open("copy/");

        var copied = await open.Page.EvaluateAsync<string>("""
            new Promise(resolve => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector(".prose"));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              document.addEventListener("copy", event => resolve(event.clipboardData.getData("text/plain")));
              document.execCommand("copy");
            })
            """);

        Assert.Equal("Half is $\\frac{1}{2}$ of it.", copied.Trim());
    }

    /// <summary>The longest row of dark pixels in a picture of an element, in CSS pixels.</summary>
    private static async Task<int> LongestRun(IPage page, ILocator element)
    {
        await page.EvaluateAsync("document.fonts.ready");
        var picture = Convert.ToBase64String(await element.ScreenshotAsync());
        return await page.EvaluateAsync<int>("""
            async data => {
              const image = new Image();
              image.src = "data:image/png;base64," + data;
              await image.decode();
              const canvas = document.createElement("canvas");
              [canvas.width, canvas.height] = [image.width, image.height];
              const context = canvas.getContext("2d");
              context.drawImage(image, 0, 0);
              const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
              let longest = 0;
              for (let y = 0; y < image.height; y++) {
                for (let x = 0, run = 0; x < image.width; x++) {
                  run = pixels[4 * (y * image.width + x)] < 160 ? run + 1 : 0;
                  longest = Math.max(longest, run);
                }
              }
              return longest;
            }
            """, picture);
    }

    /// <summary>With all kinds on the page <c>kinds/</c>.</summary>
    internal static Dictionary<string, byte[]> Site()
    {
        using var reader = new StreamReader(typeof(FormulaTests).Assembly.GetManifestResourceStream("formulas.tex")!);
        var kinds = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(kind => !kind.Contains("\\gdef", StringComparison.Ordinal))
            .Select(kind => kind.StartsWith("D ", StringComparison.Ordinal) ? $"$$\n{kind[2..]}\n$$" : $"${kind}$");
        return Build(new()
        {
            ["content/kinds.md"] = Page("Kinds", kinds),
            ["content/arrows.md"] = Page("Arrows", _arrows.Select(arrow => $"${arrow}$")),
            ["content/copy.md"] = Page("Copy", ["Half is $\\frac{1}{2}$ of it."]),
        });
    }

    private static string Page(string title, IEnumerable<string> paragraphs) => $"---\ntitle: {title}\n---\n\n{string.Join("\n\n", paragraphs)}\n";

    private static Dictionary<string, byte[]> Build(Dictionary<string, string> texts)
    {
        var result = CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
        return result.Files.Where(file => file.Content is OutputContent.Bytes && file.Path.StartsWith("site/", StringComparison.Ordinal))
            .ToDictionary(file => file.Path["site/".Length..], file => ((OutputContent.Bytes)file.Content).Data.ToArray());
    }
}
