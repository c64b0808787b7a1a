using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CourseKit.Model;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

/// <summary>Every word that stands on a page finds the section it stands in. What stands where is asked of a real HTML parser.</summary>
public sealed class SearchCompletenessTests
{
    private static readonly string[] _blocks =
    [
        "Plain *words* in **several** `codeSpans` and [links](b.md).",
        "## A heading",
        "### Deeper `code` heading",
        "# Top ![pic](pic.svg)",
        "<h2>No id</h2>",
        "- item one\n- item *two*\n\n  with more",
        "1. first\n   > quoted",
        "> a quote\n> goes on",
        "| a | b |\n|---|---|\n| cell | other |",
        "- [ ] to do\n- [x] done",
        "Term\n: What it means",
        "Footnote[^1].\n\n[^1]: At the foot.",
        "A line\\\nbroken  \nthrice",
        "~~gone~~ <https://example.org/auto>",
        "\"Quotes\" -- and... dots",
        "A formula $\\alpha_1$ here.",
        "```python\nfor name_of in range(10): pass\n```",
        "    indented = code",
        "C++ and C# and .NET",
        "<div>Raw <b>HT</b>ML &amp; caf&eacute;</div>",
        "re<em>ward</em>ed H<sub>2</sub>O",
        "text <!-- hidden --> shown",
        "<span aria-hidden=\"true\">unseen</span>",
        "机器学习与日本語",
        "Straße naïve İstanbul",
        "{{< quote author=\"An author\" >}}Quoted.{{< /quote >}}",
        "{{< details summary=\"More\" >}}\n\n## Inside\n\nDetailed.\n{{< /details >}}",
        "{{< highlight js >}}\nconst x = 1;\n{{< /highlight >}}",
        "{{< orbit_review >}}\nQ: Which question?\nA: This answer.\n\nC: A {cloze} text.\n{{< /orbit_review >}}",
    ];

    [Fact]
    public void Every_word_of_a_page_finds_its_section() => Property.Holds(
        Gen.Elements(_blocks).ListOf(12),
        blocks =>
        {
            var site = TestSite.Of($"""
                === content/a.md
                ---
                title: Über
                description: What it is
                ---

                {string.Join("\n\n", blocks)}
                === content/b.md
                ---
                title: B
                ---
                === content/pic.svg
                <svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>
                """);
            var search = SearchedSite.Of(site);
            var page = new HtmlParser().ParseDocument(site["a/index.html"]);

            foreach (var (anchor, text) in SectionsOf(page.QuerySelector(".prose")!))
            {
                var found = new Collector();
                new SearchTerms(found).Read(UnicodeComposition.Compose(text));
                var place = anchor.Length > 0 ? $"a/#{anchor}" : "a/";
                foreach (var term in found.Terms) Assert.True(search.Find(term).Contains(place), $"'{term}' does not find '{place}'");
            }
        },
        tests: 60);

    /// <summary>Text nodes one by one: what only stands beside another in a line may make one word with it.</summary>
    private static IEnumerable<(string Anchor, string Text)> SectionsOf(IElement prose)
    {
        var anchor = "";
        foreach (var node in prose.Descendants())
        {
            if (node is IElement { Id.Length: > 0 } heading && heading.Matches("h1, h2, h3, h4, h5, h6")) anchor = heading.Id;
            if (node is IElement { Id: { } id } prompt && prompt.ClassList.Contains("prompt"))
            {
                var sides = prompt.QuerySelectorAll("summary:not(.reveal), .prompt-open, .prompt-answer");
                foreach (var side in sides) yield return (id, side.TextContent);
            }

            if (node is not IText || node.ParentElement!.QuerySelector("em, sub, b") is not null) continue;
            var isAlone = node.ParentElement.Closest(".review, [aria-hidden], .footnote-ref, .footnote-back-ref, em, sub, b") is null;
            if (isAlone) yield return (anchor, node.TextContent);
        }
    }

    private sealed class Collector : ISearchTermSink
    {
        public List<string> Terms { get; } = [];

        public void Add(ReadOnlySpan<char> term) => Terms.Add(term.ToString());
    }
}
