using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class AnchorTests
{
    [Theory]
    [InlineData("Reward tampering", "reward-tampering")]
    [InlineData("3.1. Pseudo-alignment", "31-pseudo-alignment")]
    [InlineData("What's *new* in `C#` & .NET?", "whats-new-in-c--net")]
    [InlineData("Über die Größe", "über-die-größe")]
    [InlineData("内部对齐 问题", "内部对齐-问题")]
    [InlineData("snake_case — dash 🎉", "snake_case--dash-")]
    [InlineData("The $x^2$ case", "the-x2-case")]
    [InlineData("!?", "section")]
    public void A_heading_gets_the_id_that_GitHub_gives_it(string heading, string id)
    {
        var body = ProseBench.Parse("## " + heading);

        Assert.Equal(id, Assert.Single(body.Headings).Id);
    }

    [Fact]
    public void A_heading_has_its_text_without_markup_and_its_place()
    {
        var body = ProseBench.Parse("Text\n\n## The *first* `part`, [linked](x) {#one .big}");

        var heading = Assert.Single(body.Headings);
        Assert.Equal((2, "one", "The first part, linked"), (heading.Level, heading.Id, heading.Text));
        Assert.Equal(new LinePosition(3, 4), heading.Location.Start);
    }

    [Fact]
    public void Ids_that_repeat_get_numbers_in_reading_order_and_never_one_that_was_written()
    {
        var body = ProseBench.Parse("# A\n\n{{< note >}}\n# A\n{{< /note >}}\n\n# A\n\n# B {#a-1}\n\n# A");

        Assert.Equal(["a", "a-3", "a-1", "a-4"], body.Headings.Select(heading => heading.Id));
        Assert.Equal(["a", "a-2", "a-3", "a-1", "a-4"], body.Anchors);
    }

    [Fact]
    public void Headings_of_an_inner_text_are_in_the_contents_only_for_percent_calls()
    {
        var body = ProseBench.Parse("# One\n\n{{% note %}}\n## Two\n{{% /note %}}\n\n{{< note >}}\n## Three\n{{< /note >}}\n\n# Four");

        Assert.Equal(["One", "Two", "Four"], body.Headings.Select(heading => heading.Text));
        Assert.Equal(["one", "two", "three", "four"], body.Anchors);
    }

    [Fact]
    public void Ids_of_footnotes_attributes_and_HTML_can_be_linked_to()
    {
        var body = ProseBench.Parse("Text[^why] [x](y){#link}\n\n<a name=\"old\"></a> <span id='inline'>s</span>\n\n<div id=\"block\">\n\n{#table}\n| a |\n|---|\n| b |\n\n</div>\n\nEnd {#end}\n\n[^why]: Because.");

        Assert.Equal(["block", "end", "fn-why", "inline", "link", "old", "table"], body.Anchors.Order(StringComparer.Ordinal));
        Assert.Empty(body.Diagnostics);
    }

    [Fact]
    public void An_id_written_twice_is_reported_where_it_is_written_again()
    {
        var body = ProseBench.Parse("# A {#x}\n\nText {#y}\n\n<p id=\"x\">\n\n{{< note >}}\nText {#y}\n{{< /note >}}");

        Assert.Equal("5:8-5:9 CK5007, 8:8-8:9 CK5007", ProseBench.Findings(body));
        Assert.Equal(new LinePosition(1, 7), body.Diagnostics[0].Related[0].Location.Start);
    }

    [Fact]
    public void The_id_of_a_figure_is_an_anchor_and_may_not_repeat()
    {
        var body = ProseBench.Parse("{{< figure alt=\"\" id=\"fig-1\" >}}\n\n# H {#fig-1}");

        Assert.Equal(["fig-1", "fig-1"], body.Anchors);
        Assert.Equal("3:7-3:12 CK5007", ProseBench.Findings(body));
    }

    [Theory]
    [InlineData("Some {word} in {braces} stays {a b}")]
    [InlineData("# The set {a, b}")]
    [InlineData("a {} b")]
    [InlineData("f{#x} in the middle")]
    public void Braces_that_hold_no_attributes_are_text(string text)
    {
        var body = ProseBench.Parse(text);

        Assert.DoesNotContain("x", body.Anchors);
        Assert.Contains(text.TrimStart('#', ' '), PlainText.OfBody(new BodyDraft(body.Text, body.Tree, [])));
    }
}
