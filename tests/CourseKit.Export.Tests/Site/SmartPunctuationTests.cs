using CourseKit.Build;

namespace CourseKit.Export.Tests;

public sealed class SmartPunctuationTests
{
    private const string Pages = """

        === content/_index.md
        ---
        title: Tides
        ---

        It's "high" -- now...

        {{< figure src="a.svg" alt="A \"b\"" caption="A \"bulge\"" >}}

        {{< orbit_review >}}
        Q: What's "low" -- water?
        A: The sea's "lowest"...
        C: It's {"slack"} now -- still.
        {{< /orbit_review >}}
        === content/ebbe.md
        ---
        title: Ebbe
        language: de
        ---

        Er sagt "so".
        === content/a.svg
        <svg/>
        """;

    [Fact]
    public void It_is_off_unless_the_course_asks_for_it()
    {
        var site = TestSite.Of("=== course.yml\ntitle: Tides\nbase_url: https://example.org/" + Pages);

        Assert.Contains("<p>It's &quot;high&quot; -- now...</p>", site["index.html"]);
    }

    [Fact]
    public void Prose_captions_and_review_questions_have_it_in_the_language_of_the_page()
    {
        var site = TestSite.Of("=== course.yml\ntitle: Tides\nbase_url: https://example.org/\nsmart_punctuation: true" + Pages);

        Assert.Equal([], site.FindingLines);
        Assert.Contains("<p>It’s “high” – now…</p>", site["index.html"]);
        Assert.Contains("<figcaption>A “bulge”</figcaption>", site["index.html"]);
        Assert.Contains("What’s “low” – water?", site["index.html"]);
        Assert.Contains("“slack”", site["index.html"]);
        Assert.Contains("<p>Er sagt „so“.</p>", site["ebbe/index.html"]);
    }

    [Fact]
    public void Decks_and_the_lock_do_not_know_of_it()
    {
        var plain = Build("=== course.yml\ntitle: Tides\nbase_url: https://example.org/" + Pages);
        var smart = Build("=== course.yml\ntitle: Tides\nbase_url: https://example.org/\nsmart_punctuation: true" + Pages);

        Assert.NotNull(plain.LockText);
        Assert.Equal(plain.LockText, smart.LockText);
        Assert.Equal(Decks(plain), Decks(smart));
    }

    [Fact]
    public void What_Orbit_reads_on_a_page_does_not_change()
    {
        const string Settings = "=== course.yml\ntitle: Tides\nbase_url: https://example.org/\nreview: orbit\nsmart_punctuation: ";

        Assert.Equal(OrbitPrompts(TestSite.Of(Settings + "false" + Pages)), OrbitPrompts(TestSite.Of(Settings + "true" + Pages)));
    }

    private static IReadOnlyList<string> OrbitPrompts(TestSite site)
    {
        var prompts = site["index.html"].Split('<').Where(tag => tag.StartsWith("orbit-prompt", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, prompts.Count);
        return prompts;
    }

    private static IReadOnlyList<string> Decks(CompileResult result) =>
    [
        .. result.Files.Where(file => file.Path.StartsWith(DeckPath.Folder, StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => file.Path + " " + Convert.ToHexString(((OutputContent.Bytes)file.Content).Data.Span)),
    ];

    private static CompileResult Build(string course) => CourseCompiler.Build(CourseFiles.FromTexts(TestSite.Split(course)), CompileOptions.ForExamples);
}
