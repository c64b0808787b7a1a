using System.Text.Json;
using CourseKit.Syntax;
using CourseKit.Testing;

namespace CourseKit.Export.Tests;

public sealed class OrbitDeckTests
{
    private const string Settings = """
        === course.yml
        title: Tides
        id: tides
        base_url: https://example.org/t/
        palette: cyan

        """;

    [Fact]
    public void A_whole_course_is_one_file()
    {
        var course = OrbitCourse.Of(Courses.Tides);

        Assert.Empty(course.Mistakes);
        Assert.Equal("decks/course.orbit.json", course.File.Path);
        Snapshot.Match(course.Json, "json");
    }

    [Fact]
    public void Two_exports_are_the_same_to_the_byte() =>
        Assert.Equal(OrbitCourse.Of(Courses.Tides).Json, OrbitCourse.Of(Courses.Tides).Json);

    [Fact]
    public void The_file_has_no_key_but_those_that_Orbits_validator_allows()
    {
        var file = JsonDocument.Parse(OrbitCourse.Of(Courses.Tides).Json).RootElement;

        Assert.Equal(["sources"], Keys(file));
        foreach (var source in file.GetProperty("sources").EnumerateArray())
        {
            Assert.Empty(Keys(source).Except(["identifier", "title", "url", "colorPaletteName", "items"]));
            foreach (var item in source.GetProperty("items").EnumerateArray()) Item(item);
        }

        static void Item(JsonElement item)
        {
            Assert.Equal(["identifier", "spec"], Keys(item));
            Assert.Equal(["type", "content"], Keys(item.GetProperty("spec")));
            var content = item.GetProperty("spec").GetProperty("content");
            var isCloze = content.GetProperty("type").GetString() == "cloze";
            Assert.Equal(isCloze ? ["type", "body", "components"] : ["type", "body", "answer"], Keys(content));
            Assert.Equal(["text", "attachments"], Keys(content.GetProperty("body")));
            if (!isCloze) return;
            foreach (var component in content.GetProperty("components").EnumerateObject())
            {
                Assert.Equal(["order", "ranges"], Keys(component.Value));
                Assert.All(component.Value.GetProperty("ranges").EnumerateArray(), range => Assert.Equal(["startIndex", "length", "hint"], Keys(range)));
            }
        }
    }

    [Fact]
    public void A_prompt_that_two_pages_show_is_in_the_file_once_on_the_first()
    {
        var course = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.") + Page("content/b.md", "Why?\nSo.\n\nHow?\nThus."));

        Assert.Equal(["a.md: Why?", "b.md: How?"], Items(course));
    }

    [Fact]
    public void An_edit_changes_the_identifier_of_its_own_item_alone()
    {
        var before = ItemIds(OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.\n\nHow?\nThus.\n\nWho?\nShe.")));

        var after = ItemIds(OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.\n\nHow?\nSo too.\n\nWho?\nShe.")));

        Assert.Equal([true, false, true], before.Zip(after, (left, right) => left == right));
    }

    [Fact]
    public void A_page_without_prompts_is_no_source() =>
        Assert.Equal(["a.md: Why?"], Items(OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.") + "=== content/b.md\n---\ntitle: B\n---\n\nWords.\n")));

    [Fact]
    public void A_course_without_prompts_has_no_file() =>
        Assert.Empty(OrbitCourse.Of(Settings + "=== content/b.md\n---\ntitle: B\n---\n\nWords.\n").Plan.Plan.Jobs);

    [Fact]
    public void A_source_is_named_after_what_stays_and_not_after_its_address()
    {
        var course = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo."));
        var elsewhere = OrbitCourse.Of((Settings + Page("content/a.md", "Why?\nSo.")).Replace("example.org", "example.net", StringComparison.Ordinal), course.LockText);
        var renamed = OrbitCourse.Of((Settings + Page("content/a.md", "Why?\nSo.")).Replace("id: tides", "id: waves", StringComparison.Ordinal), course.LockText);

        Assert.Equal(["coursekit:tides/content/a.md"], Sources(course));
        Assert.Equal(Sources(course), Sources(elsewhere));
        Assert.Equal(Sources(course), Sources(renamed));
        Assert.Contains("\"url\": \"https://example.net/t/a/\"", elsewhere.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("like `[^1]`")]
    [InlineData("like `` `[^1] ``")]
    [InlineData("as $[^1]$")]
    [InlineData("as \\[^1]")]
    [InlineData("in <kbd>[^1]</kbd>")]
    [InlineData("as\n\n```\n[^1]\n```\n\nis")]
    [InlineData("like `[man]` and \\[man]")]
    public void What_only_looks_like_a_reference_brings_no_definition_along(string question)
    {
        var course = OrbitCourse.Of($"""
            === content/a.md
            ---
            title: A
            ---
            {"{{< orbit_review >}}"}
            Q: How is it written, {question}?
            A: So.
            {"{{< /orbit_review >}}"}

            Text[^1] and [man].

            [^1]: The secret answer.

            [man]: https://example.org/secret
            """);

        Assert.DoesNotContain("secret", course.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("is `code`[^1]")]
    [InlineData("is $x$ [a `b`][^1]")]
    [InlineData("is \\\\[^1]")]
    public void A_reference_beside_code_brings_its_definition_along(string question)
    {
        var course = OrbitCourse.Of($"""
            === content/a.md
            ---
            title: A
            ---
            {"{{< orbit_review >}}"}
            Q: What {question}?
            A: So.
            {"{{< /orbit_review >}}"}

            [^1]: The secret answer.
            """);

        Assert.Contains("secret", course.Json, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_base_url_a_source_has_no_url()
    {
        var course = OrbitCourse.Of((Settings + Page("content/a.md", "Why?\nSo.")).Replace("base_url: https://example.org/t/\n", "", StringComparison.Ordinal));

        Assert.DoesNotContain("\"url\"", course.Json, StringComparison.Ordinal);
        Assert.Equal(["coursekit:tides/content/a.md"], Sources(course));
    }

    [Fact]
    public void A_page_that_is_gone_stays_as_an_empty_source_in_this_build_and_in_every_later_one()
    {
        var first = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.") + Page("content/b.md", "How?\nThus."));
        var second = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo."), first.LockText);
        var third = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo."), second.LockText);

        Assert.Equal(["a.md: Why?", "b.md: -"], Items(second));
        Assert.Equal(second.Json, third.Json);
    }

    [Fact]
    public void A_page_that_was_renamed_stays_as_an_empty_source_so_that_its_prompts_move_with_their_history()
    {
        var first = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo."));
        var second = OrbitCourse.Of(Settings + Page("content/b.md", "Why?\nSo."), first.LockText);
        var third = OrbitCourse.Of(Settings + Page("content/b.md", "Why?\nSo."), second.LockText);

        Assert.Equal(["b.md: Why?", "a.md: -"], Items(second));
        Assert.Equal(second.Json, third.Json);
        Assert.Equal(ItemIds(first), ItemIds(third));
    }

    [Fact]
    public void A_page_that_is_only_withheld_has_its_source_left_out_so_that_readers_keep_what_they_have()
    {
        var first = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.") + Page("content/b.md", "How?\nThus."));
        var draft = Page("content/b.md", "How?\nThus.").Replace("title: T", "title: T\ndraft: true", StringComparison.Ordinal);
        var second = OrbitCourse.Of(Settings + Page("content/a.md", "Why?\nSo.") + draft, first.LockText);

        Assert.Equal(["a.md: Why?"], Items(second));
    }

    [Fact]
    public void Prompts_that_differ_in_their_pictures_alone_are_one_item_and_that_is_said()
    {
        var course = OrbitCourse.Of(Settings + Page("content/a.md", "Which? ![one](a.png)\nThis.\n\nWhich? ![two](b.png)\nThis.") + "=== content/a.png\na\n=== content/b.png\nb\n");

        Assert.Single(ItemIds(course));
        var finding = Assert.Single(course.Findings, finding => finding.Code == "CK6164");
        Assert.Equal(Severity.Hint, finding.Severity);
        Assert.Single(finding.Related);
        Assert.Contains("picture", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_prompts_that_differ_in_how_a_formula_is_typed_no_picture_is_spoken_of()
    {
        var course = OrbitCourse.Of(Settings + Page("content/a.md", @"What is $\def\Q{\mathbb{Q}}\Q$?" + "\nThis.\n\n" + @"What is $\mathbb{Q}$?" + "\nThis."));

        Assert.Single(ItemIds(course));
        var finding = Assert.Single(course.Findings, finding => finding.Code == "CK6164");
        Assert.DoesNotContain("picture", finding.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cloze_that_Orbit_cannot_read_is_left_out_with_a_hint_where_Orbit_is_not_used()
    {
        var course = OrbitCourse.Of(Settings + Page("content/a.md", "C: The {$\\frac{a+b}{c}$} is it.\n\nC: The {law}."));

        Assert.Equal(["a.md: The law."], Items(course));
        Assert.Equal(("CK6162", Severity.Hint), (Assert.Single(course.Findings).Code, course.Findings[0].Severity));
    }

    private static string Page(string path, string block) => $"=== {path}\n---\ntitle: T\n---\n\n{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}\n";

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<JsonElement> SourcesOf(OrbitCourse course) => JsonDocument.Parse(course.Json).RootElement.GetProperty("sources").EnumerateArray();

    private static IEnumerable<string> Sources(OrbitCourse course) => SourcesOf(course).Select(source => source.GetProperty("identifier").GetString()!);

    private static IReadOnlyList<string> ItemIds(OrbitCourse course) =>
        [.. SourcesOf(course).SelectMany(source => source.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("identifier").GetString()!)];

    private static IEnumerable<string> Items(OrbitCourse course) =>
        from source in SourcesOf(course)
        let page = source.GetProperty("identifier").GetString()!.Split('/')[^1]
        from text in source.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("spec").GetProperty("content").GetProperty("body").GetProperty("text").GetString()!)
            .DefaultIfEmpty("-")
        select $"{page}: {text}";
}
