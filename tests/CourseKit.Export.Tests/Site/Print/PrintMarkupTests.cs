namespace CourseKit.Export.Tests;

public sealed class PrintMarkupTests
{
    private static readonly PrintAnchors _anchors = PrintAnchors.Of(TestSite.Of("""
        === content/_index.md
        ---
        title: Home
        ---
        === content/tides.md
        ---
        title: Tides
        weight: 1
        ---
        Up.
        === content/küste.md
        ---
        title: Coast
        weight: 2
        ---
        Down.
        """).Course.Pages);

    [Theory]
    [InlineData("""<p id=a>""", """<p id=p2-a>""")]
    [InlineData("""<P ID='a'>""", """<P ID='p2-a'>""")]
    [InlineData("""<td headers="a  b">""", """<td headers="p2-a p2-b">""")]
    [InlineData("""<a href="#">""", """<a href="#p2">""")]
    [InlineData("""<a href="../">""", """<a href="#p1">""")]
    [InlineData("""<a href="../tides/#up">""", """<a href="#p2-up">""")]
    [InlineData("""<a href="../tags/moon/#up">""", """<a href="../tags/moon/#up">""")]
    [InlineData("""<a href="../tides/boat.svg">""", """<a href="../tides/boat.svg">""")]
    [InlineData("""<a href="https://example.org/tides/#up">""", """<a href="https://example.org/tides/#up">""")]
    [InlineData("""<img usemap="#m"><map name="m">""", """<img usemap="#p2-m"><map name="p2-m">""")]
    [InlineData("""<input name="a">""", """<input name="a">""")]
    [InlineData("""<g style="fill: url('#a')">""", """<g style="fill: url('#p2-a')">""")]
    [InlineData("""<p id="">""", """<p id="">""")]
    [InlineData("""<p title="id='a'">""", """<p title="id='a'">""")]
    [InlineData("""<script>a = '<p id="a">';</script><p id="b">""", """<script>a = '<p id="a">';</script><p id="p2-b">""")]
    [InlineData("""<!-- <p id="a"> --><p id="b">""", """<!-- <p id="a"> --><p id="p2-b">""")]
    [InlineData("""<h2 class="x">a</h2> <H3>b</H3 >""", """<h3 class="x">a</h3> <H4>b</H4 >""")]
    [InlineData("""<h6>a</h6><hr><header>b</header>""", """<h6>a</h6><hr><header>b</header>""")]
    [InlineData("""é <p id="é">ü</p> <p id=""", """é <p id="p2-é">ü</p> <p id=""")]
    [InlineData("a < b </", "a < b </")]
    public void Only_what_names_a_place_on_the_page_is_changed(string html, string expected) =>
        Assert.Equal(expected, PrintMarkup.Of(html, "p2", _anchors, isDeeper: true));

    [Fact]
    public void A_page_with_letters_that_addresses_encode_is_found() =>
        Assert.Equal("""<a href="#p3">""", PrintMarkup.Of("""<a href="../k%C3%BCste/">""", "p2", _anchors, isDeeper: true));
}
