using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CourseKit.Model;
using FsCheck;
using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

/// <summary>Every word that stands on a page finds the section it stands in. What stands where is asked of a real HTML parser.</summary>
public sealed class SearchCompletenessTests
{
    private static readonly string[] _blocks =
    [
        "Plain *words* in **several** `codeSpans` and [links](b.md).", "## A heading", "### Deeper `code` heading", "## A heading", "# Top ![pic](pic.svg)",
        "- item one\n- item *two*\n\n  with more", "1. first\n   > quoted", "> a quote\n> goes on", "| a | b |\n|---|---|\n| cell | other |",
        "```python\nfor name_of in range(10): pass\n```", "    indented = code", "<div>Raw <b>HT</b>ML &amp; caf&eacute;</div>", "text <!-- hidden --> shown", "A formula $\\alpha_1$ here.",
        "Term\n: What it means", "Footnote[^1].\n\n[^1]: At the foot.", "{{< quote author=\"An author\" >}}Quoted.{{< /quote >}}", "{{< details summary=\"More\" >}}\n\n## Inside\n\nDetailed.\n{{< /details >}}",
        "{{< highlight js >}}\nconst x = 1;\n{{< /highlight >}}", "机器学习与日本語", "Straße naïve İstanbul", "C++ and C# and .NET", "re<em>ward</em>ed H<sub>2</sub>O",
        "{{< orbit_review >}}\nQ: Which question?\nA: This answer.\n\nC: A {cloze} text.\n{{< /orbit_review >}}", "- [ ] to do\n- [x] done", "~~gone~~ <https://example.org/auto>", "<h2>No id</h2>",
        "<span aria-hidden=\"true\">unseen</span>", "A line\\\nbroken  \nthrice", "\"Quotes\" -- and... dots",
    ];

    [Fact]
    public void Every_word_of_a_page_finds_its_section() => Property.Holds(
        Gen.Elements(_blocks).ListOf(12),
        blocks =>
        {
            var site = TestSite.Of($"=== content/a.md\n---\ntitle: Über\ndescription: What it is\n---\n\n{string.Join("\n\n", blocks)}\n=== content/b.md\n---\ntitle: B\n---\n=== content/pic.svg\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>\n");
            var search = SearchedSite.Of(site);
            var page = new HtmlParser().ParseDocument(site["a/index.html"]);

            foreach (var (anchor, text) in SectionsOf(page.QuerySelector(".prose")!))
            {
                var found = new Collector();
                new SearchTerms(found).Read(UnicodeComposition.Compose(text));
                foreach (var term in found.Terms) Assert.True(search.Find(term).Contains(anchor.Length > 0 ? $"a/#{anchor}" : "a/"), $"'{term}' does not find '{anchor}'");
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
                foreach (var side in prompt.QuerySelectorAll("summary:not(.reveal), .prompt-open, .prompt-answer")) yield return (id, side.TextContent);
            }

            if (node is IText && node.ParentElement!.Closest(".review, [aria-hidden], .footnote-ref, .footnote-back-ref, em, sub, b") is null
                && node.ParentElement.QuerySelector("em, sub, b") is null) yield return (anchor, node.TextContent);
        }
    }

    private sealed class Collector : ISearchTermSink
    {
        public List<string> Terms { get; } = [];

        public void Add(ReadOnlySpan<char> term) => Terms.Add(term.ToString());
    }
}
