using CourseKit.Model;

namespace CourseKit.Rendering.Tests;

public class CalloutTests
{
    private const string Note = "<div class=\"callout callout-note\" role=\"note\">\n<p class=\"callout-title\">Note</p>\n";

    [Theory]
    [InlineData("> [!NOTE]\n> Text.", Note + "<p>Text.</p>\n</div>")]
    [InlineData(":::note\nText.\n:::", Note + "<p>Text.</p>\n</div>")]
    [InlineData("Before\n:::note\nText.\n:::\nafter", "<p>Before</p>\n" + Note + "<p>Text.</p>\n</div>\n<p>after</p>")]
    [InlineData("> [!NOTE]", Note + "</div>")]
    [InlineData(">    [!note]\n>\n> Text.", Note + "<p>Text.</p>\n</div>")]
    [InlineData(":::note\n:::", Note + "</div>")]
    [InlineData(":::: note\n\n- one\n- two\n\n::::", Note + "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n</div>")]
    [InlineData(":::note\n```\n:::\n```\n:::", Note + "<pre tabindex=\"0\"><code>:::\n</code></pre>\n</div>")]
    [InlineData(":::info\nText.\n:::", Note + "<p>Text.</p>\n</div>")]
    [InlineData("Not [!NOTE] here", "<p>Not [!NOTE] here</p>")]
    [InlineData("> Text\n> [!NOTE]", "<blockquote>\n<p>Text\n[!NOTE]</p>\n</blockquote>")]
    [InlineData("> \\[!NOTE]\n> Text", "<blockquote>\n<p>[!NOTE]\nText</p>\n</blockquote>")]
    [InlineData("    :::note\n    :::", "<pre tabindex=\"0\"><code>:::note\n:::\n</code></pre>")]
    [InlineData("Type f :: Int", "<p>Type f :: Int</p>")]
    public void A_callout_of_either_spelling_is_a_note_with_the_word_of_its_kind(string markdown, string html) => Assert.Equal(html, Render(markdown).TrimEnd('\n'));

    [Theory]
    [InlineData("note", "note", "Note")]
    [InlineData("info", "note", "Note")]
    [InlineData("TIP", "tip", "Tip")]
    [InlineData("hint", "tip", "Tip")]
    [InlineData("important", "important", "Important")]
    [InlineData("warning", "warning", "Warning")]
    [InlineData("Attention", "warning", "Warning")]
    [InlineData("caution", "caution", "Caution")]
    [InlineData("danger", "caution", "Caution")]
    [InlineData("example", "note", "Example")]
    [InlineData("BUG", "caution", "BUG")]
    public void Other_names_are_one_of_five_kinds_and_are_shown_when_they_say_more(string name, string kind, string title)
    {
        foreach (var markdown in (string[])[$"> [!{name}]\n> x", $":::{name}\nx\n:::", $"::: {{.callout-{name}}}\nx\n:::", $":::{{{name}}}\nx\n:::"])
        {
            Assert.Equal($"<div class=\"callout callout-{kind}\" role=\"note\">\n<p class=\"callout-title\">{title}</p>\n<p>x</p>\n</div>", Render(markdown).TrimEnd('\n'));
        }
    }

    [Theory]
    [InlineData("> [!WARNING] Mind the *gap* & $x$\n> Text.")]
    [InlineData("> [!warning]- Mind the *gap* & $x$\n> Text.")]
    [InlineData(":::warning Mind the *gap* & $x$\nText.\n:::")]
    [InlineData(":::warning[Mind the *gap* & $x$]\nText.\n:::")]
    [InlineData("::: warning Mind the *gap* & $x$ :::::\nText.\n:::")]
    [InlineData(":::{warning} Mind the *gap* & $x$\nText.\n:::")]
    public void A_title_is_Markdown_and_the_kind_is_told_to_those_who_do_not_see_it(string markdown) => Assert.Equal(
        "<div class=\"callout callout-warning\" role=\"note\" aria-label=\"Warning\">\n"
        + "<p class=\"callout-title\">Mind the <em>gap</em> &amp; <code class=\"math\">x</code></p>\n<p>Text.</p>\n</div>",
        Render(markdown).TrimEnd('\n'));

    [Theory]
    [InlineData(":::note\n:::tip\nx\n:::\n:::")]
    [InlineData("::::note\n:::tip\nx\n:::\n::::")]
    [InlineData(":::note\n::::tip\nx\n::::\n:::")]
    [InlineData("> [!NOTE]\n> > [!TIP]\n> > x")]
    [InlineData("> [!NOTE]\n> :::tip\n> x\n> :::")]
    [InlineData(":::note\n> [!TIP]\n> x\n:::")]
    public void Callouts_nest_in_every_spelling(string markdown) => Assert.Equal(
        Note + "<div class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">Tip</p>\n<p>x</p>\n</div>\n</div>",
        Render(markdown).TrimEnd('\n'));

    [Theory]
    [InlineData("- one\n\n  > [!NOTE]\n  > x\n\n- two")]
    [InlineData("- one\n\n  :::note\n  x\n  :::\n\n- two")]
    public void A_callout_stands_in_an_item_of_a_list(string markdown) => Assert.Equal(
        $"<ul>\n<li><p>one</p>\n{Note}<p>x</p>\n</div>\n</li>\n<li><p>two</p>\n</li>\n</ul>", Render(markdown).TrimEnd('\n'));

    [Fact]
    public void A_line_of_colons_outside_of_a_list_closes_the_callout_around_the_list() => Assert.Equal(
        Note + "<ul>\n<li>one\n<div class=\"callout callout-tip\" role=\"note\">\n<p class=\"callout-title\">Tip</p>\n<p>x</p>\n</div>\n</li>\n</ul>\n</div>\n<p>after</p>",
        Render(":::note\n- one\n  :::tip\n  x\n  :::\n:::\nafter").TrimEnd('\n'));

    [Fact]
    public void What_is_not_known_is_shown_as_it_was_written()
    {
        Assert.Equal(
            "<div class=\"callout callout-note\" role=\"note\" aria-label=\"Note\">\n<p class=\"callout-title\">spoiler The *end</p>\n<p>x</p>\n</div>",
            Render(":::spoiler The *end\nx\n:::").TrimEnd('\n'));
        Assert.Equal("<blockquote>\n<p>[!SPOILER] The end\nx</p>\n</blockquote>", Render("> [!SPOILER] The end\n> x").TrimEnd('\n'));
    }

    [Fact]
    public void Attributes_stand_on_the_box_or_on_its_title()
    {
        Assert.StartsWith("<div id=\"a\" class=\"callout wide callout-tip\" role=\"note\">", Render("{#a .wide}\n:::tip\nx\n:::"), StringComparison.Ordinal);
        Assert.Contains("<p id=\"b\" class=\"callout-title\">Two words</p>", Render(":::tip Two words {#b}\nx\n:::"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_in_another_language_has_that_languages_words()
    {
        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks(), RenderLabels.English with { Caution = "Vorsicht & Halt" });

        Assert.Contains("<p class=\"callout-title\">Vorsicht &amp; Halt</p>", html.Render(Parse("> [!CAUTION]\n> x")), StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Vorsicht &amp; Halt\"", html.Render(Parse("> [!CAUTION] Own\n> x")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_openings_is_read_in_linear_time_and_nests_no_deeper_than_it_may()
    {
        var html = Render(string.Concat(Enumerable.Repeat(":::note\n", 20_000)));

        Assert.Equal(20, html.Split("class=\"callout ").Length - 1);
    }

    [Theory]
    [InlineData("- one\n  ```\n  x\n  ```\n- two\n  - three\n\n    four")]
    [InlineData("| a | b |\n|---|---|\n| c | d |")]
    [InlineData("    code\n\n> quote\n\n1. one\n2. two")]
    public void What_stands_in_a_callout_is_what_it_is_outside_of_one(string markdown) =>
        Assert.Equal(Note + Render(markdown).TrimEnd('\n') + "\n</div>", Render($":::note\n\n{markdown}\n:::").TrimEnd('\n'));

    private static PageBody Parse(string markdown) => PageRendererTests.Parse(markdown);

    private static string Render(string markdown)
    {
        var html = new PageRenderer(new PlainEmbeds(), new PlainLinks()).Render(Parse(markdown));
        Assert.Null(HtmlCheck.FirstError(html));
        return html;
    }
}
