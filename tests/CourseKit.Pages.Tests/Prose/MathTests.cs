using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class MathTests
{
    [Theory]
    [InlineData("Let $x_1$ and $y_2$.", "x_1; y_2")]
    [InlineData("Both $O_\\text{base}$ and _the $O_\\text{mesa}$ one_.", "O_\\text{base}; O_\\text{mesa}")]
    [InlineData("A 3$\\times$ 3 grid", "\\times")]
    [InlineData("It costs $5 and $6.", "")]
    [InlineData("It costs $5-$6 or $7.", "")]
    [InlineData("\\$a$ is no formula", "")]
    [InlineData("$ a$ and $a $", "")]
    [InlineData("$a\\$b$", "a\\$b")]
    [InlineData("$a\nb$", "a\nb")]
    [InlineData("$a\n\nb$", "")]
    [InlineData("`$x$` and $y$", "y")]
    [InlineData("It costs $5 in `$HOME`.", "")]
    [InlineData("<span title=\"$x$\">$y$</span>", "y")]
    [InlineData("a <!-- $x$ --> $y$", "y")]
    [InlineData("a <!--> $x$ --> b", "x")]
    [InlineData("a <!---> $x$ --> b", "x")]
    [InlineData("<script>$x$</script>", "")]
    [InlineData("[a](b?$x$) $y$", "y")]
    [InlineData("https://example.org/?$x=1&$y=2 $z$", "z")]
    [InlineData("<https://example.org/?$x$>", "")]
    [InlineData("[$x$](b)", "x")]
    [InlineData("    $code$", "")]
    [InlineData("```\n$code$\n```\n\n$x$", "x")]
    [InlineData("> ~~~\n> $code$\n> ~~~\n\n$x$", "x")]
    [InlineData("- item\n\n      $code$\n\n  $x$", "x")]
    [InlineData("[def]: /a$b$c\n\n[def] $x$", "x")]
    [InlineData("[^1]: note $x$\n\n[^1]", "x")]
    [InlineData("| $a$ | $\\|b\\|$ |\n|---|---|\n| $|c|$ | d |", "a; \\|b\\|; |c|")]
    [InlineData("\\(a\\) and \\(b", "a")]
    [InlineData("By \\ref{a} and \\eqref{b:c}.", "\\ref{a}; \\eqref{b:c}")]
    [InlineData("No \\\\ref{a}, \\ref{}, \\ref{a\nb}, \\pageref{a} or `\\ref{a}`.", "")]
    [InlineData("$\\ref{a}$ and [\\ref{b}](c)", "\\ref{a}; \\ref{b}")]
    public void Inline_formulas_are_found_where_an_author_means_them(string text, string formulas)
    {
        var body = ProseBench.Parse(text);

        Assert.Equal(formulas, string.Join("; ", Formulas(body).Select(math => math.Tex)));
        Assert.All(Formulas(body), math => Assert.False(math.Display));
        Assert.Empty(body.Diagnostics);
    }

    [Theory]
    [InlineData("$$x$$", "x")]
    [InlineData("prose\n$$\\begin{align*}\n  a^* &= \\text{max}_\\theta~ b \\\\\n    c &= (d \\,|\\, e)\n\\end{align*}$$\nprose", "\\begin{align*}\n  a^* &= \\text{max}_\\theta~ b \\\\\n    c &= (d \\,|\\, e)\n\\end{align*}")]
    [InlineData("$$\n  a\n  - b\n  + c\n= d\n# e\n$$", "\n  a\n  - b\n  + c\n= d\n# e\n")]
    [InlineData("> $$\n> a\n> > 0\n> $$", "\n a\n > 0\n ")]
    [InlineData("- $$\n  a\n  $$", "\n  a\n  ")]
    [InlineData("\\[a \\\\ b\\]", "a \\\\ b")]
    [InlineData("\\begin{align*}\na &= b \\\\\n&= c\n\\end{align*}", "\\begin{align*}\na &= b \\\\\n&= c\n\\end{align*}")]
    [InlineData("$$\na\n\nb\n$$\n\ntext", "\na\n\nb\n")]
    [InlineData("$$\na\n\n    b\n\nc\n$$", "\na\n\n    b\n\nc\n")]
    [InlineData("> $$\n> a\n>\n> b\n> $$\n", "\n a\n\n b\n ")]
    [InlineData("- $$\n  a\n\n  b\n  $$", "\n  a\n\n  b\n  ")]
    [InlineData("\\begin{equation}x\\end{equation}", "\\begin{equation}x\\end{equation}")]
    public void Display_formulas_keep_every_character(string text, string tex)
    {
        var body = ProseBench.Parse(text);

        var math = Assert.Single(Formulas(body));
        Assert.Equal(tex, math.Tex);
        Assert.True(math.Display);
        Assert.Empty(body.Diagnostics);
    }

    [Theory]
    [InlineData("text\n$$ a\n\nb", "2:1-2:3 CK5001")]
    [InlineData("$$\na\n\n$$ b", "1:1-1:3 CK5001")]
    [InlineData("$$\na\n\n```\n$$\n```\n", "1:1-1:3 CK5001")]
    [InlineData("a \\begin{align}\nb", "1:3-1:16 CK5001")]
    [InlineData("Ke$$ha", "")]
    [InlineData("\\$\\$ is money, `$$` is code", "")]
    [InlineData("\\[sic] and \\[text\\](address)", "")]
    public void A_formula_that_is_not_closed_is_reported_at_its_opening(string text, string findings)
    {
        var body = ProseBench.Parse(text);

        Assert.Equal(findings, ProseBench.Findings(body));
        Assert.Empty(Formulas(body));
    }

    [Fact]
    public void Each_line_of_a_formula_knows_its_place_in_the_file()
    {
        var body = ProseBench.Parse("Text\n\n> $$a\n> b$$\n\n$c$");

        Assert.Equal(["3:5", "4:2", "6:2"], Formulas(body).SelectMany(math => math.Lines).Select(line => $"{line.Place.Start.Line}:{line.Place.Start.Column}"));
        Assert.Equal(new LinePosition(4, 3), Formulas(body).First().PlaceOf(3).Start);
    }

    [Fact]
    public void A_formula_is_located_with_its_delimiters()
    {
        var body = ProseBench.Parse("One\ntwo $x$ three");

        var location = Assert.Single(Formulas(body)).Location;
        Assert.Equal(new TextSpan(8, 3), location.Span);
        Assert.Equal(new LinePosition(2, 5), location.Start);
    }

    [Theory]
    [InlineData("$a ")]
    [InlineData("$$ ")]
    [InlineData("\\( ")]
    [InlineData("\\begin{align} ")]
    [InlineData("$a `$b` ")]
    [InlineData("](")]
    [InlineData("<a b=\"")]
    [InlineData("$x$ ")]
    [InlineData("$x\ny$ ")]
    [InlineData("$$a ")]
    [InlineData("$$$ ")]
    [InlineData("$$ $$$ ")]
    [InlineData("\\[ ")]
    [InlineData("\\[a\\] ")]
    [InlineData("\\\\( ")]
    [InlineData("\\\\(a\\\\) ")]
    [InlineData("\\\\(a_b ")]
    public void A_paragraph_of_marks_is_scanned_in_linear_time(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, 200_000));
        var time = System.Diagnostics.Stopwatch.StartNew();

        new MathScanner(text, MathPlaces.Everywhere).Scan();

        Assert.True(time.Elapsed < TimeSpan.FromSeconds(5), $"{time.Elapsed} for {mark}");
    }

    private static IEnumerable<MathEmbed> Formulas(PageBody body) => body.Embeds.OfType<MathEmbed>();
}
