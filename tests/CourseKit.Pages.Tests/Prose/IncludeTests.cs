using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class IncludeTests
{
    [Fact]
    public void An_included_file_is_part_of_the_page_and_still_located_in_its_own_file()
    {
        var file = new SourceText("parts/notation.md", "---\ntitle: Notation\n---\n## Notation\n\nSee [x](y.md) and $r$[^no].");

        var body = ProseBench.Parse("# One\n\n{{< include \"parts/notation.md\" >}}\n\n# Two", file);

        Assert.Equal(["One", "Notation", "Two"], body.Headings.Select(heading => heading.Text));
        Assert.Equal(("parts/notation.md", new LinePosition(6, 9)), At(Assert.Single(body.Links).Location));
        Assert.Equal(("parts/notation.md", new LinePosition(6, 19)), At(Assert.Single(body.Embeds.OfType<MathEmbed>()).Location));
        Assert.Equal(("parts/notation.md", new LinePosition(6, 22)), At(Assert.Single(body.Diagnostics).Location));
    }

    [Fact]
    public void A_file_included_in_a_list_stays_in_the_list()
    {
        var file = new SourceText("part.md", "one\n\ntwo\n\n- three [x](y.md)\n");

        var body = ProseBench.Parse("- item\n\n  {{< include \"part.md\" >}}\n\nend", file);

        Assert.Equal("- item\n\n  one\n\n  two\n\n  - three [x](y.md)\n\n\nend", body.Text.Text);
        Assert.Equal(2, body.Tree.Count);
        Assert.Equal(("part.md", new LinePosition(5, 13)), At(Assert.Single(body.Links).Location));
    }

    [Fact]
    public void A_path_is_relative_to_the_file_it_is_written_in()
    {
        var a = new SourceText("parts/a.md", "{{< include \"deep/b.md\" >}}");
        var b = new SourceText("parts/deep/b.md", "{{< include \"../c.md\" >}} {{< include \"/top.md\" >}}");
        var c = new SourceText("parts/c.md", "[c](c)");
        var top = new SourceText("top.md", "[top](top)");

        var body = ProseBench.Parse("{{< include \"parts/a.md\" >}}", a, b, c, top);

        Assert.Empty(body.Diagnostics);
        Assert.Equal(["c", "top"], body.Links.Select(link => link.Target));
    }

    [Fact]
    public void A_file_included_twice_defines_its_notes_once()
    {
        var gap = new SourceText("gap.md", "Mind the gap.[^gap]\n\n[^gap]: It is wide.\n");

        var body = ProseBench.Parse("{{< include \"gap.md\" >}}\n\nAgain: {{< include \"gap.md\" >}}", gap);

        Assert.Empty(body.Diagnostics);
    }

    [Fact]
    public void A_circle_of_includes_is_reported_with_its_chain_and_the_rest_is_read()
    {
        var a = new SourceText("a.md", "{{< include \"b.md\" >}}\n\n[a](a)");
        var b = new SourceText("b.md", "{{< include \"a.md\" >}}\n\n[b](b)");

        var body = ProseBench.Parse("{{< include \"a.md\" >}}", a, b);

        var finding = Assert.Single(body.Diagnostics);
        Assert.Equal(("b.md", new LinePosition(1, 14)), At(finding.Location));
        Assert.Equal("'a.md' includes itself: page.md → a.md → b.md → a.md", finding.Message);
        Assert.Equal(["page.md", "a.md"], finding.Related.Select(related => related.Location.Path));
        Assert.Equal(["b", "a"], body.Links.Select(link => link.Target));
    }

    [Theory]
    [InlineData("gone.md", "CK5011")]
    [InlineData("page.md", "CK5012")]
    [InlineData("../secret.md", "CK5013")]
    [InlineData("a/../../secret.md", "CK5013")]
    [InlineData("/../secret.md", "CK5013")]
    public void A_file_that_cannot_be_included_is_reported_at_its_path(string path, string code)
    {
        var body = ProseBench.Parse($"Text {{{{< include \"{path}\" >}}}} more");

        var finding = Assert.Single(body.Diagnostics);
        Assert.Equal((code, 18, path.Length), (finding.Code, finding.Location.Span.Start, finding.Location.Span.Length));
    }

    [Fact]
    public void Files_that_double_each_other_are_cut_off()
    {
        var files = Enumerable.Range(0, 40).Select(i => new SourceText($"{i}.md", $"{{{{< include \"{i + 1}.md\" >}}}}\n{{{{< include \"{i + 1}.md\" >}}}}"));

        var body = ProseBench.Parse("{{< include \"0.md\" >}}", [.. files]);

        Assert.Contains(body.Diagnostics, finding => finding.Code == "CK5014");
        Assert.InRange(body.Text.Text.Length, 0, 5000);
    }

    private static (string Path, LinePosition Position) At(Location location) => (location.Path, location.Start);
}
