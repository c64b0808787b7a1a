using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CourseKit.Model;
using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

public sealed class OrbitPageTests
{
    private const string Course = """
        === course.yml
        title: Tides & "more"
        base_url: https://example.org/t/
        palette: cyan
        === content/_index.md
        ---
        title: Home
        ---

        Words.
        === content/a.md
        ---
        title: A
        review: orbit
        palette: lime
        ---

        {{<orbit_review color="purple">}}
        Q: Is "a < b" & c? ![A dial](dial.png)
        A: It's 5 $x$ &amp; \$6.

        C: The {moon|what?} pulls $\frac{a}{b}$.

        Q: Two

        paragraphs?
        A: ![A dial](dial.png)
        {{</orbit_review>}}

        {{<orbit_review>}}
        Why?
        So.
        {{</orbit_review>}}
        === content/b.md
        ---
        title: B
        ---

        {{<orbit_review>}}
        How?
        Thus.
        {{</orbit_review>}}
        === content/dial.png
        dial
        """;

    [Fact]
    public void What_a_browser_reads_out_of_the_attributes_is_the_text_that_the_task_was_made_of()
    {
        var page = Open(TestSite.Of(Course)["a/index.html"]);

        var tasks = page.QuerySelectorAll("orbit-prompt").Select(TaskOf);

        var locked = OrbitCourse.Of(Course);
        var a = locked.Course.Pages.Single(page => page.Page.Title == "A").Page;
        Assert.Equal(a.Prompts.Select(prompt => locked.Plan.Lock!.Prompts.Single(one => one.Key == locked.Course.Identities[prompt].Key).OrbitTaskId), tasks);
    }

    [Fact]
    public void Prompts_are_direct_children_of_their_area_before_the_ordinary_questions()
    {
        var page = Open(TestSite.Of(Course)["a/index.html"]);

        var areas = page.QuerySelectorAll("orbit-reviewarea");

        Assert.Equal(["purple", "lime"], areas.Select(area => area.GetAttribute("color")));
        Assert.Equal(["ORBIT-PROMPT", "ORBIT-PROMPT", "ORBIT-PROMPT", "DIV"], areas[0].Children.Select(child => child.TagName));
        Assert.Equal(3, areas[0].QuerySelectorAll("details").Length);
        Assert.All(page.QuerySelectorAll("orbit-prompt"), prompt => Assert.Empty(prompt.ChildNodes));
    }

    [Fact]
    public void A_question_has_both_sides_a_cloze_its_own_attribute_and_none_has_an_empty_attachment()
    {
        var prompts = Open(TestSite.Of(Course)["a/index.html"]).QuerySelectorAll("orbit-prompt");

        Assert.Equal(
            ["question answer question-attachments", "cloze", "question answer answer-attachments", "question answer"],
            prompts.Select(prompt => string.Join(' ', prompt.Attributes.Select(attribute => attribute.Name))));
        Assert.Equal("", prompts[2].GetAttribute("answer"));
        Assert.StartsWith("https://example.org/t/dial.", prompts[0].GetAttribute("question-attachments"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_says_what_Orbit_asks_and_loads_its_script()
    {
        var page = Open(TestSite.Of(Course)["a/index.html"]);

        Assert.Equal("lime", Meta(page, "orbit:color"));
        Assert.Equal("A", Meta(page, "og:title"));
        Assert.Equal("Tides & \"more\"", Meta(page, "og:site_name"));
        Assert.Equal("https://example.org/t/a/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        var script = Assert.Single(page.QuerySelectorAll<IHtmlScriptElement>("script[src^=https]"));
        Assert.Equal(("https://js.withorbit.com/orbit-web-component.js", "module"), (script.Source, script.Type));
    }

    [Theory]
    [InlineData("b/index.html")]
    [InlineData("index.html")]
    public void A_page_without_an_area_has_nothing_of_Orbits(string path)
    {
        var html = TestSite.Of(Course)[path];

        Assert.DoesNotContain("withorbit", html, StringComparison.Ordinal);
        Assert.DoesNotContain("orbit:color", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<orbit-", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_url_the_page_still_names_itself_and_its_course()
    {
        var page = Open(TestSite.Of(Course.Replace("base_url: https://example.org/t/\n", "", StringComparison.Ordinal))["a/index.html"]);

        Assert.Equal(["A"], page.QuerySelectorAll("meta[property='og:title']").Select(meta => meta.GetAttribute("content")));
        Assert.Equal("Tides & \"more\"", Meta(page, "og:site_name"));
        Assert.Empty(page.QuerySelectorAll("[question-attachments]"));
    }

    [Fact]
    public void The_site_is_sound() => Assert.Empty(SiteStructure.Problems(TestSite.Of(Course).Files));

    [Theory]
    [InlineData("$x$ and\n$y + \\ce{H2O}$", "content/_index.md(8,6): Orbit does not draw the chemistry of '\\ce'")]
    [InlineData("$\\pu{3 m}$ {$a$}", "content/_index.md(7,5): Orbit does not draw the chemistry of '\\pu'")]
    [InlineData("$\\cetus \\pure$", null)]
    public void Chemistry_is_found_on_a_page_for_Orbit(string text, string? finding)
    {
        var course = OrbitCourse.Of($"=== course.yml\ntitle: T\nreview: orbit\nbase_url: https://example.org/\n=== content/_index.md\n---\ntitle: T\n---\n\n\n{{{{<orbit_review>}}}}\nQ: {text}\nA: So.\n{{{{</orbit_review>}}}}\n");

        Assert.Equal(finding is null ? [] : [finding], course.Plan.Plan.Diagnostics.Where(found => found.Code == "CK6165").Select(found => $"{found.Location.Path}({found.Location.Start.Line},{found.Location.Start.Column}): {found.Message}"));
    }

    [Fact]
    public void A_block_of_which_Orbit_can_be_given_nothing_is_an_ordinary_one()
    {
        var html = TestSite.Of("=== course.yml\ntitle: T\nreview: orbit\n=== content/_index.md\n---\ntitle: T\n---\n\n{{<orbit_review>}}\nC: {$\\frac{a+b}{c}$}\n{{</orbit_review>}}\n")["index.html"];

        Assert.Contains("<details>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("orbit-", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Q: a\u0001b\uFFFFc\u0085?\nA: \uFDD0")]
    [InlineData("C: x {a\u0001b} \uFFFE")]
    public void What_HTML_may_not_hold_is_hashed_as_it_is_on_the_page(string block) => Assert.True(HoldsFor(block));

    [Fact]
    public void Whatever_an_author_writes_is_read_back_as_it_was_hashed()
    {
        const string alphabet = "aab 1$$\\{}[]()`*_<>&\"'!|#~^%;:\n\t-é🌊\u00a0\u2028\u0001\r\0\u0085\u0301\u200d\u202e\ufdd0\ufdd1\ufeff\ufffd\uffff\ue000=+.";
        var text = Gen.Elements(alphabet.EnumerateRunes().Select(rune => rune.ToString()).ToArray()).ListOf().Select(string.Concat);
        var kind = Gen.Elements("Q: {0}\nA: {1}", "C: {{{0}}} and {1}", "C: a {1} {{b}} {0}");

        Property.Holds(
            text.Zip(text).Zip(kind),
            input => HoldsFor(string.Format(System.Globalization.CultureInfo.InvariantCulture, input.Item2, input.Item1.Item1, input.Item1.Item2)),
            tests: 150);
    }

    private static bool HoldsFor(string block)
    {
        var text = $"=== course.yml\ntitle: T\nbase_url: https://example.org/\nreview: orbit\n=== content/_index.md\n---\ntitle: T\n---\n\n{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}\n";
        var page = Open(TestSite.Of(text)["index.html"]);
        var course = OrbitCourse.Of(text);
        Assert.Equal(course.Prompts.Select(prompt => prompt.TaskId), page.QuerySelectorAll("orbit-prompt").Select(TaskOf));
        foreach (var prompt in course.Prompts.Where(prompt => prompt.Kind == PromptKind.Cloze)) Assert.NotEmpty(prompt.Cloze.Deletions);
        return true;
    }

    /// <summary>As Orbit's component makes it from what the browser gives it.</summary>
    private static string TaskOf(IElement prompt) => prompt.GetAttribute("cloze") is { } cloze
        ? OrbitTaskId.OfCloze(cloze)
        : OrbitTaskId.OfQa(
            prompt.GetAttribute("question")!, prompt.GetAttribute("answer")!,
            prompt.GetAttribute("question-attachments")?.Split(';') ?? [], prompt.GetAttribute("answer-attachments")?.Split(';') ?? []);

    private static string? Meta(IHtmlDocument page, string name) => page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static IHtmlDocument Open(string html) => new HtmlParser().ParseDocument(html);
}
