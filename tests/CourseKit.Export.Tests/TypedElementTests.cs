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
