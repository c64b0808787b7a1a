using System.Globalization;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace CourseKit.Browser.Tests;

public sealed class PrintTests(CoursePages course) : IClassFixture<CoursePages>
{
    private const string Address = "print/";

    [BrowserFact]
    public async Task Every_id_is_there_once_and_every_link_within_the_course_has_its_place()
    {
        await using var open = await course.Open(Address);

        Assert.Equal("", await open.Page.EvaluateAsync<string>("""
            (() => {
              const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
              const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
              const lost = [...document.querySelectorAll("main [href^='#']")].map(link => link.getAttribute("href"))
                .filter(href => document.getElementById(decodeURIComponent(href.slice(1))) === null);
              const labels = ["for", "aria-labelledby", "aria-describedby"].flatMap(name => [...document.querySelectorAll(`[${name}]`)]
                .flatMap(element => element.getAttribute(name).split(" "))).filter(id => document.getElementById(id) === null);
              return [...twice, ...lost, ...labels].join(" ");
            })()
            """));
        Assert.True(await open.Page.Locator("main [href^='#']").CountAsync() > 50);
        Assert.Empty(open.Refused);
    }

    [BrowserFact]
    public async Task Nothing_on_it_keeps_anyone_from_reading_it()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var open = await course.Open(Address, scheme: scheme);

            // A table with rows and columns has an empty corner, and that is for the author to say.
            var rules = new Dictionary<string, RuleOptions> { ["empty-table-header"] = new() { Enabled = false } };
            var result = await open.Page.RunAxe(new AxeRunOptions { Rules = rules });

            Assert.Empty(result.Violations.Select(violation => $"{scheme}: {violation.Id} at {violation.Nodes[0].Target}: {violation.Nodes[0].Html}"));
        }
    }

    [BrowserFact]
    public async Task On_paper_each_page_begins_a_sheet_with_its_number_and_answers_are_there()
    {
        await using var open = await course.Open(Address);
        var titles = await open.Page.Locator("article h2").EvaluateAllAsync<string[]>("titles => titles.filter(one => one.closest('.title-block')).map(one => one.textContent)");
        var answers = await open.Page.Locator(".prompt-answer").EvaluateAllAsync<string[]>(
            "answers => answers.filter(one => !one.querySelector('math, pre, table')).map(one => one.textContent.trim().split(/\\s+/).slice(0, 3).join(' '))");

        var printed = await open.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });

        using var document = PdfDocument.Open(printed);
        var sheets = document.GetPages().Select((sheet, index) => Unnumbered(ContentOrderTextExtractor.GetText(sheet), index + 1)).ToList();
        Assert.True(titles.Length > 5);
        Assert.All(titles, title => Assert.Contains(sheets, sheet => Joined(sheet).StartsWith(Joined(title), StringComparison.Ordinal)));
        var all = Joined(Pdf.TextOf(printed));
        Assert.True(answers.Length > 5);
        Assert.All(answers, answer => Assert.Contains(Joined(answer), all, StringComparison.Ordinal));
    }

    [BrowserFact]
    public async Task Formulas_and_pictures_are_as_on_their_own_pages()
    {
        await using var open = await course.Open(Address);

        Assert.True(await open.Page.Locator("math").CountAsync() > 0);
        Assert.True(await open.Page.EvaluateAsync<bool>("[...document.images].every(image => image.complete && image.naturalWidth > 0)"));
        Assert.Contains("STIX", await open.Page.Locator("math").First.EvaluateAsync<string>("one => getComputedStyle(one).fontFamily"), StringComparison.Ordinal);
    }

    /// <summary>The text of a sheet behind its number, which Chromium writes before all else.</summary>
    private static string Unnumbered(string sheet, int number)
    {
        var start = string.Create(CultureInfo.InvariantCulture, $"{number}\n");
        var text = sheet.ReplaceLineEndings("\n");
        Assert.StartsWith(start, text, StringComparison.Ordinal);
        return text[start.Length..];
    }

    /// <summary>Where a line breaks is for the paper to say.</summary>
    private static string Joined(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
