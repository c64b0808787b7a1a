namespace CourseKit.Export.Tests;

/// <summary>Elements that would hide the rest of a page, and captions that refer to what they cannot see.</summary>
public sealed class TypedElementTests
{
    public static TheoryData<string> Hiding =>
        ["textarea", "title", "style", "script", "xmp", "plaintext", "noscript", "iframe", "select", "template", "video", "audio", "canvas", "object", "noembed", "noframes", "dialog", "datalist",
            "details", "option", "optgroup", "svg", "math", "button", "progress", "meter"];

    [Theory]
    [MemberData(nameof(Hiding))]
    public void An_element_that_would_hide_the_rest_is_text_and_is_reported(string name)
    {
        foreach (var before in new[] { "", "- ", "> ", "Words.\n" })
        {
            var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{before}<{name}> takes lines\n\n{{{{<orbit_review>}}}}\nQ: What?\nA: That\n{{{{</orbit_review>}}}}\n\n*End*\n");

            Assert.Contains($"&lt;{name}&gt; takes lines", site["a/index.html"], StringComparison.Ordinal);
            Assert.Contains("<p><em>End</em></p>", site["a/index.html"], StringComparison.Ordinal);
            Assert.Contains(site.Course.Diagnostics, finding => finding.Code == "CK5020" && finding.Message == $"The element '{name}' is never closed");
        }

        var card = TestNotes.OfBlock($"Q: What?\nA: <{name}> takes lines").All.Single();
        Assert.Contains($"&lt;{name}&gt; takes lines", card.Fields[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<video src=\"https://e.org/v.mp4\" controls></video>")]
    [InlineData("<select>\n<option>a</option>\n\n</select>")]
    [InlineData("<TEXTAREA>\nx\n</TEXTAREA>")]
    [InlineData("<titled>")]
    public void One_that_is_closed_is_none_of_these(string html)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{html}\n\nEnd\n");

        Assert.DoesNotContain(site.Course.Diagnostics, finding => finding.Code == "CK5020");
    }

    [Theory]
    [InlineData("<details><summary>A <textarea> in</summary>\n\nx\n\n</details>", "3:21 CK5020")]
    [InlineData("<div>The <textarea> tag</div>", "3:10 CK5020")]
    [InlineData("<p>Use <title> first</p>", "3:8 CK5020")]
    [InlineData("<div><iframe src=\"https://e.org\" /></div>", "3:6 CK5020")]
    [InlineData("<div>\n<details><summary>x</summary>\n</div>", "4:1 CK5020")]
    [InlineData("<details>\n\n<details>\n\nx\n\n</details>", "3:1 CK5020")]
    [InlineData("- <div>\n  <details>\n  </div>", "4:3 CK5020")]
    [InlineData("A <b>box has sides.", "3:3 CK5022")]
    [InlineData("<div>\n\nx", "3:1 CK5022")]
    [InlineData("x</div>\n\n</article></main>", "3:2 CK5023,5:1 CK5023,5:11 CK5023")]
    [InlineData("| a |\n|---|\n| x</b> |", "5:4 CK5023")]
    public void What_raw_HTML_leaves_open_or_closes_for_others_is_told_at_its_place(string html, string findings) => Assert.Equal(findings, Unbalanced(html));

    [Theory]
    [InlineData("<div class=\"a\">\n\n*x*\n\n<p>y\n\n</div>")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>")]
    [InlineData("<ul><li>a<li>b</ul>\n\n<select><option>a<option>b</select>")]
    [InlineData("<p>\n\nx\n\n</p>\n\nH<sub>2</sub>O<br>and<br/>more</p>")]
    [InlineData("<textarea>a </div> <b></textarea>\n\n<script>\"<b></i>\"</script>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title>A</title><path d=\"M0 0\"/><g/></svg>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><style/><title/></svg>")]
    [InlineData("`<b>` and \\<div> and <!-- </div> -->")]
    [InlineData("- <b>a</b>\n- <details>\n\n  x\n\n  </details>")]
    [InlineData("<video src=\"https://e.org/v.mp4\" controls></video> <IMG src=\"https://e.org/a.png\" alt=\"\">")]
    public void HTML_that_is_whole_is_told_nothing_of(string html) => Assert.Equal("", Unbalanced(html));

    [Theory]
    [InlineData("Q: What of </b>?\nA: That", "4:12 CK5023")]
    [InlineData("Q: What?\nA: <i>That", "5:4 CK5022")]
    public void A_side_is_a_text_of_its_own(string block, string findings) =>
        Assert.Equal(findings, Unbalanced($"{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}"));

    [Fact]
    public void What_a_shortcode_of_the_course_writes_may_open_or_close_an_element() =>
        Assert.DoesNotContain(
            TestSite.Of("=== templates/shortcodes/box.html\n<div>\n=== content/a.md\n---\ntitle: a\n---\n{{<box>}}\n\nx\n\n</div>\n").Course.Diagnostics,
            finding => finding.Code == "CK5023");

    private static string Unbalanced(string html) => string.Join(
        ",",
        TestSite.Of($"=== content/a.md\n---\n---\n{html}\n").Course.Diagnostics.Where(finding => finding.Code is "CK5020" or "CK5022" or "CK5023")
            .OrderBy(finding => finding.Location.Start.Line).ThenBy(finding => finding.Location.Start.Column)
            .Select(finding => $"{finding.Location.Start.Line}:{finding.Location.Start.Column} {finding.Code}"));

    [Theory]
    [InlineData("The <li> element groups.", "&lt;li&gt; element", "'<li>' means nothing outside of '<ul>' or '<ol>'")]
    [InlineData("The <td> and </td> tags.", "&lt;td&gt; and &lt;/td&gt; tags", "'<td>' means nothing outside of '<table>'")]
    [InlineData("- The <tr> row", "&lt;tr&gt; row", "'<tr>' means nothing outside of '<table>'")]
    [InlineData("| <th> | head |\n|---|---|\n| <body> | x |", "&lt;th&gt;", "'<th>' means nothing outside of '<table>'")]
    [InlineData("> ## The <option> of <dt>", "&lt;option&gt;", "'<dt>' means nothing outside of '<dl>'")]
    [InlineData("See [the <html> element](https://e.org).", "the &lt;html&gt; element", "'<html>' means nothing within a page")]
    [InlineData("**Use <head>, <body>**", "&lt;head&gt;, &lt;body&gt;", "'<body>' means nothing within a page")]
    [InlineData(":::note\nThe <dd> element.\n:::", "The &lt;dd&gt; element.", "'<dd>' means nothing outside of '<dl>'")]
    [InlineData("A note[^1].\n\n[^1]: The <rt> element.", "The &lt;rt&gt; element.", "'<rt>' means nothing outside of '<ruby>'")]
    [InlineData("An <img> needs an address, a <link> too.", "An &lt;img&gt; needs an address, a &lt;link&gt; too.", "'<img>' means nothing without attributes")]
    [InlineData("![A <td>](https://e.org/x.png)", "alt=\"A &lt;td&gt;\"", "'<td>' means nothing outside of '<table>'")]
    [InlineData("The pair <b></b> makes bold.", "The pair &lt;b&gt;&lt;/b&gt; makes bold.", "'<b></b>' holds nothing")]
    [InlineData("<table>\n<tr><td>a</td></tr>\n</table>\n\nThe <td> element.", "The &lt;td&gt; element.", "'<td>' means nothing outside of '<table>'")]
    public void A_tag_that_means_nothing_where_it_stands_is_text_and_is_reported(string text, string shown, string message)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{text}\n");

        Assert.Contains(shown, site["a/index.html"], StringComparison.Ordinal);
        Assert.Contains(site.Course.Diagnostics, finding => finding.Code == "CK5024" && finding.Message == message);
    }

    [Theory]
    [InlineData("Every <div> needs a </div> in prose.", "3:7 CK5024")]
    [InlineData("A paragraph (<p>) is a block, and <p> another.", "3:14 CK5024,3:35 CK5024")]
    [InlineData("The <hr> element draws a line, </p> none.", "3:5 CK5024,3:32 CK5024")]
    [InlineData("Between <select> and </select> stand choices, and <template> and </template> hold parts.", "3:9 CK5024,3:51 CK5024")]
    [InlineData("Do not write </br> or </img> here.", "3:23 CK5024")]
    [InlineData("<div> needs a </div> behind it.", "3:1 CK5024")]
    [InlineData("<p> groups text.", "3:1 CK5024")]
    [InlineData("<td> is a cell.", "3:1 CK5024")]
    [InlineData("Words and <section> begins\nbut </section> ends.", "3:11 CK5024")]
    [InlineData("| <p> | text |\n|---|---|\n| a | b |", "3:3 CK5024")]
    [InlineData("# The <h2> and </h2> tags", "3:7 CK5024")]
    [InlineData("Each <b> tag needs a </b> tag.", "3:6 CK5024")]
    [InlineData("The tags <em> and </em>, <a> and </a>, <sub> and </sub>, <code> and </code>.", "3:10 CK5024,3:26 CK5024,3:40 CK5024,3:58 CK5024")]
    [InlineData("<strong> and </strong> stand around words.", "3:1 CK5024")]
    [InlineData("<ul>\n<li>a\n<li> b\n\nThe <li> element.\n\n<ul>\n\n<li> x\n\n</ul>", "7:5 CK5024")]
    public void A_tag_that_stands_in_a_sentence_is_reported(string text, string findings) => Assert.Equal(findings, TypedTags(text));

    [Theory]
    [InlineData("<table>\n<thead><tr><th>a</th></tr></thead>\n<tbody>\n<tr>\n<td>\n\n*b*\n\n</td>\n<td></td></tr></tbody>\n</table>")]
    [InlineData("<table><colgroup><col><col></colgroup><tr><td>a<td>b<tr><td>c</table>")]
    [InlineData("<details>\n<summary>One</summary>\n\nTwo\n\n</details>")]
    [InlineData("**Answer** <details><summary>Show</summary>It</details>")]
    [InlineData("<figure>\n<img src=\"https://e.org/a.png\" alt=\"a\">\n<figcaption>A</figcaption>\n</figure>")]
    [InlineData("<picture><source srcset=\"https://e.org/a.webp\"><img src=\"https://e.org/a.png\" alt=\"a\"></picture>")]
    [InlineData("<video controls><source src=\"https://e.org/a.mp4\"><track src=\"https://e.org/a.vtt\"></video>")]
    [InlineData("A <ruby>\u6f22<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> sign and <kbd>Ctrl</kbd> + <kbd> C </kbd>.")]
    [InlineData("| a | b |\n|---|---|\n| <ul><li>x</li><li>y</li></ul> | <li>x</li><li>y</li> |\n| a<br>b<hr>c | d <hr> e |")]
    [InlineData("<dl>\n<dt>a<dd>b\n</dl>\n\n<ul><li>a<li>b</ul>\n\n<ol>\n<li> a\n<li> b\n</ol>")]
    [InlineData("<a name=\"x\"></a><h2>Title</h2>\n\n<p>One<p>Two\n\n<p> Three <b>four</b>.</p>\n\n<div> a </div>\n\n<div>\nand so\n</div>")]
    [InlineData("One <br> two <wbr> three. @<b></b>name and #<span></span>1 and text</p><p>text.")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><title>A</title></svg> <select><option>a<option> b </select>")]
    [InlineData("<label>Name <input></label> <p align=center>x <div class=\"a\"> b </div>")]
    [InlineData("`The <li> element` and \\<td> and &lt;tr> <!-- <html> -->\n\n    <body> in code")]
    [InlineData("<template><tr><td>a</td></tr></template>")]
    [InlineData("A <b>bold </b> word, <i> one</i> and <b>x</b> <i>y</i>, <kbd> C </kbd>.<br>")]
    public void HTML_that_works_is_no_typed_tag(string html) => Assert.Equal("", TypedTags(html));

    [Theory]
    [InlineData("The <li> element", "&lt;li&gt; element")]
    [InlineData("<td>", "&lt;td&gt;")]
    [InlineData("<li> groups", "&lt;li&gt; groups")]
    [InlineData("<html>, not <body>", "&lt;html&gt;, not &lt;body&gt;")]
    [InlineData("<p>", "&lt;p&gt;")]
    [InlineData("<br>", "&lt;br&gt;")]
    [InlineData("<ul> <li>", "&lt;ul&gt; &lt;li&gt;")]
    [InlineData("</div>", "&lt;/div&gt;")]
    public void A_side_shows_the_tags_that_it_is_about(string side, string shown)
    {
        var notes = TestNotes.OfBlock($"Q: What? {side}\nA: {side}\n\nC: So {{{side}}} is.").All.ToList();

        Assert.Contains(shown, notes[0].Fields[1], StringComparison.Ordinal);
        Assert.Contains(shown, notes[1].Fields[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Q: What?\nA: <b> and </b>", "5:4 CK5024")]
    [InlineData("Q: What?\nA: The tag <br>", "5:12 CK5024")]
    [InlineData("Q: What breaks a line? <br>\nA: It", "4:24 CK5024")]
    [InlineData("Q: What?\nA: One<br>two", "")]
    [InlineData("Q: What?\nA: <b>One</b>", "")]
    [InlineData("Q: What?\nA: One\n\nTwo<br>", "")]
    public void A_side_that_is_about_tags_is_told(string block, string findings) =>
        Assert.Equal(findings, TypedTags($"{{{{<orbit_review>}}}}\n{block}\n{{{{</orbit_review>}}}}"));

    [Fact]
    public void Beside_templates_of_the_course_only_a_line_without_a_call_is_judged()
    {
        const string box = "=== templates/shortcodes/box.html\n<table>{{ inner }}\n=== content/a.md\n---\n---\n";
        var site = TestSite.Of($"{box}{{{{<box>}}}} <tr><td>x</td></tr>\n\n<tr><td>y</td></tr>\n\nThe <li> element.\n");

        Assert.Equal("'<li>'", Assert.Single(site.Course.Diagnostics, finding => finding.Code == "CK5024").Message[..6]);
        Assert.Contains("<tr><td>x</td></tr>", site["a/index.html"], StringComparison.Ordinal);
    }

    private static string TypedTags(string html) => string.Join(
        ",",
        TestSite.Of($"=== content/a.md\n---\n---\n{html}\n").Course.Diagnostics.Where(finding => finding.Code is "CK5024")
            .OrderBy(finding => finding.Location.Start.Line).ThenBy(finding => finding.Location.Start.Column)
            .Select(finding => $"{finding.Location.Start.Line}:{finding.Location.Start.Column} {finding.Code}"));

    [Theory]
    [InlineData("From [the tables][m].", "A parameter cannot refer to '[m]'")]
    [InlineData("From [m].", "A parameter cannot refer to '[m]'")]
    [InlineData("From the tables[^n].", "A parameter cannot refer to '[^n]'")]
    [InlineData("From [the tables](https://e.org) [1].", null)]
    public void A_caption_that_refers_to_a_definition_is_told_so(string caption, string? message)
    {
        var site = TestSite.Of($"=== content/a.md\n---\ntitle: a\n---\n{{{{<figure src=\"https://e.org/x.png\" alt=\"x\" caption=\"{caption}\">}}}}\n\nText[^n].\n\n[m]: https://e.org/m\n[^n]: note\n");

        Assert.Equal(message, site.Course.Diagnostics.SingleOrDefault(finding => finding.Code == "CK5021")?.Message);
    }
}
