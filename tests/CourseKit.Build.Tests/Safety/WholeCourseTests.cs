using System.Text;
using CourseKit.Export;

namespace CourseKit.Build.Tests;

/// <summary>What is valid is taken, from the text to the site and the decks.</summary>
public sealed class WholeCourseTests
{
    [Theory]
    [InlineData("The [notes](https://example.com/open?nb={51d4}) call it a {goal}.")]
    [InlineData("See <https://example.com/{51d4}>: it is a {goal}.")]
    [InlineData("See https://example.com/{51d4} for a {goal}.")]
    [InlineData("It is a {goal}, says ![a picture](https://example.com/{51d4}.png).")]
    public void Braces_of_an_address_are_no_deletion(string cloze)
    {
        var result = Build(Page($"{{{{< orbit_review >}}}}\nC: {cloze}\n{{{{< /orbit_review >}}}}"));

        Assert.Empty(result.Findings.Where(finding => finding.Severity == Syntax.Severity.Error).Select(finding => finding.Message));
        Assert.Equal(["goal"], result.Course.Prompts.Single().Deletions.Select(deletion => deletion.Text));
        Assert.Contains("{{c1::goal}}", Text(result, "decks/course.anki.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("An {https://example.com} it is.", "https://example.com")]
    [InlineData("An {[answer](https://example.com/{a})} it is.", "[answer](https://example.com/{a})")]
    public void An_address_can_be_a_deletion(string cloze, string deletion)
    {
        var result = Build(Page($"{{{{< orbit_review >}}}}\nC: {cloze}\n{{{{< /orbit_review >}}}}"));

        Assert.Equal([deletion], result.Course.Prompts.Single().Deletions.Select(each => each.Text));
    }

    [Fact]
    public void Sound_and_film_are_played_on_page_and_card_and_travel_with_the_deck()
    {
        var result = Build(
            Page("![A robin](robin.mp3)\n\n![It flies](robin.mp4)\n\n{{< orbit_review >}}\nQ: Who sings? ![A robin](robin.mp3)\nA: A robin.\n{{< /orbit_review >}}"),
            ("content/robin.mp3", "ID3"), ("content/robin.mp4", "ftyp"));

        Assert.False(result.HasErrors);
        Assert.DoesNotContain(result.Findings, finding => finding.Code == "CK6122");
        var page = Text(result, "site/a/index.html");
        Assert.Matches("<audio controls preload=\"metadata\" src=\"../robin\\.[0-9a-f]+\\.mp3\" aria-label=\"A robin\"><a href=\"../robin\\.[0-9a-f]+\\.mp3\">A robin</a></audio>", page);
        Assert.Matches("<video controls preload=\"metadata\" src=\"../robin\\.[0-9a-f]+\\.mp4\" aria-label=\"It flies\">", page);
        Assert.Matches("<audio src=\"\"_ck-[0-9a-f]+\\.mp3\"\" controls", Text(result, "decks/course.anki.txt"));
    }

    [Fact]
    public void A_recording_that_Anki_does_not_play_is_told_with_advice_that_fits()
    {
        var result = Build(Page("{{< orbit_review >}}\nQ: Who sings? ![A robin](robin.aiff)\nA: A robin.\n{{< /orbit_review >}}"), ("content/robin.aiff", "FORM"));

        Assert.Equal("Save it as MP3, M4A or OGG.", result.Findings.Single(finding => finding.Code == "CK6122").Hint);
    }

    [Fact]
    public void Every_address_of_raw_HTML_gets_the_name_that_the_file_has_in_the_site()
    {
        var result = Build(
            Page("<img alt=\"\" src=\"p.png\" srcset=\"p.png 1x, q.png 2x\">\n\n<picture><source srcset=\"q.png\"><img alt=\"\" src=\"p.png\"></picture>\n\n<object data=\"d.pdf\"></object>\n\n<video poster=\"p.png\" src=\"v.mp4\"></video>"),
            ("content/p.png", "p"), ("content/q.png", "q"), ("content/d.pdf", "d"), ("content/v.mp4", "v"));

        var page = Text(result, "site/a/index.html");
        foreach (var name in new[] { "p.png", "q.png", "d.pdf", "v.mp4" }) Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        Assert.Matches("srcset=\"../p\\.[0-9a-f]+\\.png 1x, ../q\\.[0-9a-f]+\\.png 2x\"", page);
        Assert.Matches("<object data=\"../d\\.[0-9a-f]+\\.pdf\">", page);
    }

    [Fact]
    public void The_menu_of_a_course_of_200_folders_shows_the_folder_that_is_read()
    {
        var pages = Enumerable.Range(0, 200).SelectMany(i => new[] { Title($"content/u{i:000}/_index.md", $"Unit {i}"), Title($"content/u{i:000}/p.md", $"Page of {i}") });

        var result = Build([.. pages]);

        foreach (var (unit, others) in new[] { (5, 101), (170, 101), (199, 101) })
        {
            var menu = Text(result, $"site/u{unit:000}/p/index.html").Split("<nav class=\"menu\"")[1].Split("</nav>")[0];
            Assert.Contains($"<summary>Unit {unit}</summary>", menu, StringComparison.Ordinal);
            Assert.Contains($"aria-current=\"page\">Page of {unit}<", menu, StringComparison.Ordinal);
            Assert.InRange(menu.Split("<li>").Length, 100, others + 4);
        }
    }

    [Fact]
    public void A_formula_between_two_signs_may_have_blank_lines_in_it()
    {
        var result = Build(Page("$$\n\\newcommand{\\x}{y}\n\n\\newcommand{\\z}{w}\n\n\\x + \\z\n$$\n\nEnd."));

        Assert.DoesNotContain(result.Findings, finding => finding.Code == "CK5001");
        Assert.Contains("<p>End.</p>", Text(result, "site/a/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_merge_in_a_fence_is_an_example_and_elsewhere_an_error_at_its_line()
    {
        const string Merge = "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other";

        Assert.DoesNotContain(Build(Page($"```\n{Merge}\n```")).Findings, finding => finding.Code == "CK6019");
        Assert.Equal(6, Build(Page(Merge)).Findings.Single(finding => finding.Code == "CK6019").Location.Start.Line);
        var matter = Build(("content/a.md", "---\ntitle: A\n<<<<<<< HEAD\nweight: 1\n=======\nweight: 2\n>>>>>>> other\n---\n\nText.\n"));
        Assert.Equal(["CK6019"], matter.Findings.Where(finding => finding.Severity == Syntax.Severity.Error).Select(finding => finding.Code));
        var settings = Build(("course.yml", $"title: A\n{Merge}\n"), Page("Text."));
        Assert.Contains(settings.Findings, finding => finding is { Code: "CK6019", Location: { Path: "course.yml", Start.Line: 2 } });
    }

    [Theory]
    [InlineData("<<<<<<< HEAD\nQ: One?\nA: 1.\n=======\nQ: Uno?\nA: 1.\n>>>>>>> other")]
    [InlineData("Q: First?\nA: Yes.\n\n<<<<<<< HEAD\nQ: One?\n=======\nC: No deletion\n>>>>>>> other\nA: 1.")]
    [InlineData("<<<<<<< HEAD\nOne?\n1.\n=======\nUno?\n>>>>>>> other")]
    [InlineData("<<<<<<< HEAD\n=======\n>>>>>>> other")]
    public void A_merge_in_a_review_block_is_all_that_is_said_of_the_block(string block)
    {
        var found = Build(Page("{{< orbit_review >}}\n" + block + "\n{{< /orbit_review >}}\n\n{{< orbit_review >}}\nOnly a question?\n{{< /orbit_review >}}")).Findings;

        var errors = found.Where(finding => finding.Severity == Syntax.Severity.Error).ToList();
        Assert.Equal("CK6019", errors[0].Code);
        Assert.Equal(2, errors.Count);
        Assert.All(errors.Skip(1), finding => Assert.True(finding.Location.Start.Line > 6 + block.Split('\n').Length, finding.Message));
    }

    [Fact]
    public void Labels_of_MyST_are_told_once_a_page()
    {
        var result = Build(Page("(lab)=\n## One\n\nSee [](lab), [text](lab) and [other](eq:two)."), Title("content/b.md", "B"));

        var finding = Assert.Single(result.Findings, finding => finding.Severity == Syntax.Severity.Error);
        Assert.Equal(("CK4138", 8), (finding.Code, finding.Location.Start.Line));
        Assert.Contains(Build(Page("See [text](lab).")).Findings, found => found.Code == "CK4120");
    }

    private static (string, string) Page(string body) => ("content/a.md", $"---\ntitle: A\n---\n\n{(body.StartsWith("<<<", StringComparison.Ordinal) ? "\n" : "")}{body}\n");

    private static (string, string) Title(string path, string title) => (path, $"---\ntitle: {title}\n---\n\nText.\n");

    private static CompileResult Build(params (string Path, string Text)[] files)
    {
        var texts = new Dictionary<string, string> { ["course.yml"] = "title: Course\nid: course\nbase_url: https://example.org/\n", ["content/_index.md"] = "---\ntitle: Home\n---\n" };
        foreach (var (path, text) in files) texts[path] = text;
        return CourseCompiler.Build(CourseFiles.FromTexts(texts), CompileOptions.ForExamples);
    }

    private static string Text(CompileResult result, string path) =>
        Encoding.UTF8.GetString(((OutputContent.Bytes)result.Files.Single(file => file.Path == path).Content).Data.Span);
}
