using System.Text.Json;

namespace CourseKit.Export.Tests;

/// <summary>What the page of all questions is given.</summary>
public sealed class ReviewDataTests
{
    [Fact]
    public void Questions_are_listed_page_by_page_in_reading_order_with_their_places()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Tides
            ---
            === content/second.md
            ---
            title: Second "page"
            weight: 2
            ---

            {{<orbit_review>}}
            Q: Which sea? {#sea}
            A: This one.

            C: The {moon} pulls the {sea}. {#pull}
            {{</orbit_review>}}
            === content/first.md
            ---
            title: First
            weight: 1
            ---

            {{<orbit_review>}}
            Q: How often? {#often}
            A: Twice.
            {{</orbit_review>}}
            """);

        var index = DataOf(site, "index.js", "index(");

        Assert.Equal(["_review/questions-1.js"], index.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
        Assert.Equal(
            ["First first/ 0: often at review-1-1", "Second \"page\" second/ 0: sea at review-1-1, pull at review-1-2 [1,2]"],
            index.GetProperty("pages").EnumerateArray().Select(Line));
    }

    [Fact]
    public void Links_and_pictures_of_a_side_lead_from_the_page_of_all_questions()
    {
        var site = TestSite.Of("""
            === content/_index.md
            ---
            title: Tides
            ---
            === content/a/page/index.md
            ---
            title: Page
            ---

            ## Here

            {{<orbit_review>}}
            Q: Which [sea](#here) of [the others](../other.md)? {#sea}
            A: This </script>:

            ![A map](map.svg)
            {{</orbit_review>}}
            === content/a/page/map.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
            === content/a/other.md
            ---
            title: Other
            ---
            """);

        var sides = DataOf(site, "questions-1.js", "sides(0, ").GetProperty("sea").EnumerateArray().Select(side => side.GetString()!).ToList();

        Assert.Equal("Which <a href=\"../a/page/#here\">sea</a> of <a href=\"../a/other/\">the others</a>?", sides[0]);
        Assert.Contains("src=\"../a/page/map.", sides[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_stands_on_two_pages_is_one_found_at_the_first()
    {
        const string block = "\n{{<orbit_review>}}\nQ: Which sea? {#sea}\nA: This one.\n{{</orbit_review>}}\n";
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: A\n---\n{block}=== content/b.md\n---\ntitle: B\n---\n{block.Replace(" {#sea}", "", StringComparison.Ordinal)}");

        Assert.Equal(["A a/ 0: sea at review-1-1"], DataOf(site, "index.js", "index(").GetProperty("pages").EnumerateArray().Select(Line));
    }

    [Fact]
    public void Many_questions_come_in_several_files_each_of_whole_pages()
    {
        var course = new System.Text.StringBuilder("=== content/_index.md\n---\ntitle: Tides\n---\n");
        for (var page = 1; page <= 5; page++)
        {
            course.Append($"=== content/p{page}.md\n---\ntitle: P{page}\nweight: {page}\n---\n\n{{{{<orbit_review>}}}}\n");
            for (var prompt = 1; prompt <= 80; prompt++) course.Append($"What is number {prompt} of page {page}?\nThing {prompt}.\n");
            course.Append("{{</orbit_review>}}\n");
        }

        var site = TestSite.Of(course.ToString());

        var pages = DataOf(site, "index.js", "index(").GetProperty("pages").EnumerateArray();
        Assert.Equal([0, 0, 1, 1, 2], pages.Select(page => page.GetProperty("file").GetInt32()));
        Assert.Equal([160, 160, 80], Enumerable.Range(0, 3).Select(file => DataOf(site, $"questions-{file + 1}.js", $"sides({file}, ").EnumerateObject().Count()));
    }

    [Theory]
    [InlineData("review: orbit\n", "")]
    [InlineData("", "review: orbit\n")]
    public void With_Orbit_nothing_of_it_is_on_a_page(string settings, string page)
    {
        var site = TestSite.Of($$$"""
            === course.yml
            title: Tides
            base_url: https://example.org/
            {{{settings}}}=== content/_index.md
            ---
            title: Tides
            {{{page}}}---

            {{<orbit_review>}}
            Which sea?
            This one.
            {{</orbit_review>}}
            """);

        Assert.Contains("<orbit-reviewarea", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("course-review", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("review.js", site["index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain(site.Paths, path => path.Contains("_review/", StringComparison.Ordinal) || path.Contains("/review/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_without_questions_does_not_load_the_review()
    {
        var site = TestSite.Of("=== content/_index.md\n---\ntitle: Tides\n---\n=== content/a.md\n---\ntitle: A\n---\n\n{{<orbit_review>}}\nA?\nB.\n{{</orbit_review>}}\n");

        Assert.DoesNotContain("_theme/review.", site["index.html"], StringComparison.Ordinal);
        Assert.Contains("<script src=\"../_theme/review.", site["a/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_authors_own_at_that_address_takes_its_place()
    {
        var site = TestSite.Of("=== content/review.md\n---\ntitle: My own\n---\n\n{{<orbit_review>}}\nA?\nB.\n{{</orbit_review>}}\n");

        Assert.Contains("<h1>My own</h1>", site["review/index.html"], StringComparison.Ordinal);
        Assert.Contains("_review/index.js", string.Join(' ', site.Paths), StringComparison.Ordinal);
    }

    private static JsonElement DataOf(TestSite site, string file, string call)
    {
        var text = site["_review/" + file];
        Assert.StartsWith("coursekitReview." + call, text, StringComparison.Ordinal);
        Assert.EndsWith(");\n", text, StringComparison.Ordinal);
        return JsonDocument.Parse(text["coursekitReview.".Length..][call.Length..^3]).RootElement;
    }

    private static string Line(JsonElement page)
    {
        var prompts = page.GetProperty("prompts").EnumerateArray().Select(prompt =>
            $"{prompt.GetProperty("key")} at {prompt.GetProperty("anchor")}{(prompt.TryGetProperty("deletions", out var numbers) ? " " + numbers : "")}");
        return $"{page.GetProperty("title")} {page.GetProperty("url")} {page.GetProperty("file")}: {string.Join(", ", prompts)}";
    }
}
