using CourseKit.Model;
namespace CourseKit.Export.Tests;

public sealed class CardMarkupTests
{
    [Theory]
    [InlineData("a <b>left open", "a <b>left open</b>")]
    [InlineData("</div></p>closed only", "<p></p>closed only")]
    [InlineData("<!-- a note --><b>x</b>", "<b>x</b>")]
    [InlineData("<b x=\"1\" onfocus=x class='a \"b\"'>x</b>", "<b class=\"a &quot;b&quot;\">x</b>")]
    [InlineData("<sVg><script>x</script></sVg>after", "after")]
    [InlineData("<math><mtext><style><img src=x onerror=x></style></mtext></math>after", "after")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=x>\">", "")]
    [InlineData("<a href=\"java\tscript:x()\">x</a>", "x")]
    [InlineData("<a href=\" JavaScript:x()\">x</a>", "x")]
    [InlineData("<a href=\"relative\">x</a>", "x")]
    [InlineData("<a href=\"https://example.org/\" target=_blank>x</a>", "<a href=\"https://example.org/\">x</a>")]
    [InlineData("<img src=\"data:text/html,x\" alt=\"said\">", "said")]
    [InlineData("<img alt=\"a > b\">", "a &gt; b")]
    // A library that writes `<` otherwise than before would make every such note an edited one.
    [InlineData("<img src=\"https://x.org/a.png\" alt=\"a<b &amp; c>d\">", "<img src=\"https://x.org/a.png\" alt=\"a&lt;b &amp; c&gt;d\">")]
    [InlineData("<b title='a<b>c'>x</b>", "<b title=\"a&lt;b&gt;c\">x</b>")]
    [InlineData("<p style=\"position: fixed\">x</p>", "<p>x</p>")]
    [InlineData("<plaintext><b>x", "&lt;b&gt;x")]
    [InlineData("<input type=text><textarea>x</textarea>y", "y")]
    [InlineData("<td>a</td><tr>b", "ab")]
    [InlineData("a\uFFFFb &#xFFFF;c", "a\uFFFDb \uFFFDc")]
    public void Only_what_a_card_may_have_is_left(string html, string expected) =>
        Assert.Equal(expected, new CardMarkup().Clean(html, new NoTargets()));

    [Fact]
    public void What_is_left_out_is_told()
    {
        var targets = new NoTargets();

        new CardMarkup().Clean("<b onclick=x onload=y>x</b><iframe></iframe><a href=\"vbscript:x\">x</a><form></form>", targets);

        Assert.Equal(["onclick=", "onload=", "<iframe>", "vbscript:", "<form>"], targets.LeftOut);
    }

    [Fact]
    public void Html_may_be_nested_as_deep_as_its_author_likes()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 10_000)) + "x";

        var clean = new CardMarkup().Clean(html, new NoTargets());

        Assert.Equal(10_000, clean.Split("</div>").Length - 1);
    }

    private sealed class NoTargets : ISideTargets
    {
        public List<string> LeftOut { get; } = [];

        public string? Link(string written) => Address(written, isImage: false);

        public string? Image(string written) => Address(written, isImage: true);

        public string? Media(string written) => Address(written, isImage: false);

        public void Removed(string what) => LeftOut.Add(what);

        private string? Address(string written, bool isImage)
        {
            if (AddressScheme.Unsafe(written, isImage) is not { } scheme) return AddressScheme.Has(written) ? written : null;
            LeftOut.Add(scheme + ":");
            return null;
        }
    }
}
