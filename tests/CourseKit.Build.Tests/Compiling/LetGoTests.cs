using System.Text;
using CourseKit.Export;
using CourseKit.Model;

namespace CourseKit.Build.Tests;

/// <summary>What a large course does to save memory changes nothing that is made of it.</summary>
public sealed class LetGoTests
{
    private static readonly Dictionary<string, string> Course = new(StringComparer.Ordinal)
    {
        ["course.yml"] = "title: Letting go\nid: letting-go\nbase_url: https://example.org/\nmacros:\n  R: \\mathbb{R}\ntypesetting: none\n",
        ["content/_index.md"] = "---\ntitle: Home\ncascade:\n  palette: red\n---\nWelcome to [one](one/one.md#far).\n",
        ["content/one/_index.md"] = "---\ntitle: Part one\n---\nOf the first part.\n",
        ["content/one/one.md"] = """
            ---
            title: One
            tags: [first]
            ---
            # One

            Text with a note[^1], *marks*, `code` and $x \in \R$; see [the figure](#fig-a) and [two](two.md).

            ## Far {#far}

            {{< figure src="a.svg" alt="a" caption="The *first*" id="fig-a" >}}

            {{< details summary="More" >}}
            Inner text with [a link](two.md).

            {{< orbit_review >}}
            Q: What is inside?
            A: A question, with $y^2$.
            {{< /orbit_review >}}
            {{< /details >}}

            {{< include "shared.md" >}}

            {{< orbit_review color="purple" >}}
            Why does ice float?
            Because it is *lighter* than water.
            {{< /orbit_review >}}

            {{< orbit_review >}}
            C: Water boils at {100 °C|warm} at the sea, as ![a pot](a.svg) shows {soon}.
            {{< /orbit_review >}}

            [^1]: A note, with a [link](two.md).
            """,
        ["content/one/shared.md"] = "Shared text.\n\n{{< orbit_review >}}\nWhat is shared?\nThis text.\n{{< /orbit_review >}}\n",
        ["content/one/two.md"] = "---\ntitle: Two\n---\nText.\n\n```cs\nvar x = 1;\n```\n\n{{< orbit_review >}}\nWhy does ice float?\nBecause it is *lighter* than water.\n{{< /orbit_review >}}\n",
        ["content/one/a.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><rect fill=\"red\" width=\"2\" height=\"1\"/></svg>",
        ["content/bad.md"] = "---\ntitle: Bad\n---\nA [wrong link](nowhere.md) and **an open mark.\n\n{{< orbit_review >}}\nIs it, really, so, or not?\nYes **and no.\n{{< /orbit_review >}}\n",
    };

    [Fact]
    public void A_course_whose_pages_let_their_Markdown_go_has_the_same_output_and_findings()
    {
        var good = Course.Where(file => file.Key != "content/bad.md").ToList();

        var kept = Build(good, CompileOptions.ForExamples);
        var letGo = Build(good, CompileOptions.ForExamples with { MostMarkdown = 0 });

        Assert.False(kept.HasErrors, string.Join("\n", kept.Findings.Select(finding => finding.Message)));
        Assert.True(kept.Files.Count > 20);
        Assert.Equal(kept.Findings, letGo.Findings);
        Assert.Equal(TextsOf(kept), TextsOf(letGo));
        Assert.Equal(kept.LockText, letGo.LockText);
    }

    [Fact]
    public void Mistakes_are_told_at_their_places_when_the_Markdown_has_gone()
    {
        var kept = Build(Course, CompileOptions.ForExamples);
        var letGo = Build(Course, CompileOptions.ForExamples with { MostMarkdown = 0 });

        Assert.True(kept.HasErrors);
        Assert.Contains(kept.Findings, finding => finding.Code == "CK4120");
        Assert.Equal(kept.Findings, letGo.Findings);
    }

    [Fact]
    public void Any_course_is_the_same_when_its_pages_let_their_Markdown_go_and_its_output_lies_on_the_disk() => Property.Holds(
        RandomCourses.All,
        text =>
        {
            var files = RuleExample.Files(text).DistinctBy(file => file.Key).ToList();
            AssertSame(files, CompileOptions.ForExamples);
            AssertSame([new("page.md", files[1].Value), new("pic.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")], CompileOptions.ForExamples with { Strict = true });
        },
        tests: 8);

    [Fact]
    public void What_one_page_takes_from_another_is_the_same_when_both_have_let_their_Markdown_go()
    {
        List<KeyValuePair<string, string>> files = [.. Course.Where(file => file.Key is not ("content/bad.md" or "course.yml")), .. CourseOfReferences];
        var before = Build(files, CompileOptions.ForExamples);
        Assert.False(before.HasErrors, DiagnosticRenderer.Render(before.Report, DiagnosticFormat.Text));
        List<KeyValuePair<string, string>> later = [.. files.Where(file => file.Key != "content/one/two.md"), new("content/one/two.md", "---\ntitle: Two\n---\nText.\n"), new(IdentityLock.FileName, before.LockText!)];
        List<KeyValuePair<string, string>> wrong = [.. files.Select(file => KeyValuePair.Create(file.Key, file.Value.Replace("var x = 1;\n```", "var x = ;\n```", StringComparison.Ordinal)))];
        Assert.NotEqual(files, wrong);
        var preview = CompileOptions.ForExamples with { Publish = CompileOptions.ForExamples.Publish with { Drafts = true } };
        for (var run = 0; run < 2; run++)
        {
            AssertSame(files, CompileOptions.ForExamples);
            AssertSame(later, CompileOptions.ForExamples);
            AssertSame(later, preview);
            AssertSame(wrong, CompileOptions.ForExamples);
        }
    }

    [Fact]
    public void An_output_that_lies_on_the_disk_until_it_is_written_is_the_same_output()
    {
        using var spool = new OutputSpool(most: 0);
        var good = Course.Where(file => file.Key != "content/bad.md").ToList();

        var inMemory = Build(good, CompileOptions.ForExamples);
        var onDisk = Build(good, CompileOptions.ForExamples with { Spool = spool });

        Assert.All(onDisk.Files, file => Assert.IsNotType<OutputContent.Bytes>(file.Content));
        Assert.Equal(TextsOf(inMemory), TextsOf(onDisk));
    }

    [Fact]
    public void A_small_output_stays_in_memory()
    {
        using var spool = new OutputSpool(most: 10);
        var file = new OutputFile("site/a.txt", new OutputContent.Bytes(new byte[6]));

        Assert.IsType<OutputContent.Bytes>(spool.Keep(file).Content);
        var kept = Assert.IsType<OutputContent.Kept>(spool.Keep(file).Content);
        Assert.Equal(6, kept.Length);
        Assert.Equal(new byte[6], kept.Read().ToArray());
    }

    /// <summary>Calls that give Markdown, prompts and anchors of other pages, commands and numbers of formulas, a source, checked code, pages that are withheld or not listed, and one in HTML.</summary>
    private static Dictionary<string, string> CourseOfReferences => new(StringComparer.Ordinal)
    {
        ["course.yml"] = Course["course.yml"].Replace("typesetting: none\n", "sources: {knuth: A book}\nmodules: [one, refs]\n", StringComparison.Ordinal),
        ["templates/shortcodes/box.html"] = "{{## params\n  inner: markdown\n  text: string\n##}}\n## Box {{ params.text | html.escape }} {#box-{{ params.text | html.escape }}}\n\n**box** [b](/refs/b.md#more) and $z$\n\n{{ inner }}\n",
        ["templates/shortcodes/ask.html"] = "{{## params\n  of: prompt\n##}}{{ params.of.question }}",
        ["content/refs/_index.md"] = "---\ntitle: References\ncascade:\n  review: orbit\n  tags: [handed-down]\n---\n{{< ask of=\"rationals\" >}}\n",
        ["content/refs/a.md"] = """
            ---
            title: A
            review: widget
            ---
            $\newcommand{\Q}{\mathbb{Q}}$

            $$\begin{equation} x = y \label{eq:one} \end{equation}$$

            {{% box text="p" %}}
            Inner *text* with [a link](b.md#box-q), [@knuth] and

            {{< orbit_review >}}
            Q: Inside the box, what is $\Q$? {#rationals}
            A: Rationals by $\eqref{eq:one}$. ![a pot](../one/a.svg)
            {{< /orbit_review >}}
            {{% /box %}}

            {{< include "/content/one/shared.md" >}}

            ```cs {check}
            var x = 1;
            ```
            """,
        ["content/refs/b.md"] = "---\ntitle: B\n---\n## More\n\n{{% box text=\"q\" %}}\n[to a](a.md#box-p)\n{{% /box %}}\n\n{{< orbit_review >}}\nC: Here {$\\R$} stands for {the reals}.\n{{< /orbit_review >}}\n",
        ["content/refs/draft.md"] = "---\ntitle: Draft\ndraft: true\n---\n{{% box text=\"d\" %}}x{{% /box %}}\n\n{{< orbit_review >}}\nQ: What was drafted in $\\R$?\nA: A draft.\n{{< /orbit_review >}}\n",
        ["content/refs/hidden.md"] = "---\ntitle: Hidden\nbuild: {list: never}\n---\n{{< orbit_review >}}\nQ: What hides from lists?\nA: This page.\n{{< /orbit_review >}}\n",
        ["content/refs/raw.html"] = "---\ntitle: Raw\n---\n<p>An <em>HTML</em> page, {{< ask of=\"rationals\" >}} <a href=\"b.md\">b</a></p>\n",
    };

    private static void AssertSame(List<KeyValuePair<string, string>> files, CompileOptions options)
    {
        using var spool = new OutputSpool(most: 0);
        var kept = Build(files, options);
        var letGo = Build(files, options with { MostMarkdown = -1, Spool = spool });

        Assert.Equal(kept.Findings, letGo.Findings);
        Assert.Equal(DiagnosticRenderer.Render(kept.Report, DiagnosticFormat.Text), DiagnosticRenderer.Render(letGo.Report, DiagnosticFormat.Text));
        Assert.Equal(TextsOf(kept), TextsOf(letGo));
        Assert.Equal(kept.LockText, letGo.LockText);
        Assert.Equal(kept.Decks, letGo.Decks);
    }

    private static CompileResult Build(IEnumerable<KeyValuePair<string, string>> files, CompileOptions options) =>
        CourseCompiler.Build(CourseFiles.FromTexts(files), options);

    private static List<string> TextsOf(CompileResult result) =>
        [.. result.Files.Select(file => $"{file.Path}: {(file.Content.Made is { } bytes ? Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(bytes.Span)) + Encoding.UTF8.GetString(bytes.Span[..Math.Min(40, bytes.Length)]) : "a copy")}").Order(StringComparer.Ordinal)];
}
