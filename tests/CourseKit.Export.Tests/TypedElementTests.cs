namespace CourseKit.Export.Tests;

/// <summary>Elements that would hide the rest of a page, and captions that refer to what they cannot see.</summary>
public sealed class TypedElementTests
{
    public static TheoryData<string> Hiding =>
        ["textarea", "title", "style", "script", "xmp", "plaintext", "noscript", "iframe", "select", "template", "video", "audio", "canvas", "object", "noembed", "noframes", "dialog", "datalist"];

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
