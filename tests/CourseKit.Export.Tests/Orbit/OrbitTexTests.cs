using CourseKit.Model;

namespace CourseKit.Export.Tests;

/// <summary>Each pair of formulas is drawn alike by KaTeX 0.16.10, the version that Orbit has; that was tried by hand, for KaTeX is no part of the build.</summary>
public sealed class OrbitTexTests
{
    private const string Nothing = "\\@firstoftwo{}{}";

    [Theory]
    [InlineData("x", "$x$")]
    [InlineData(" x \\\\ y ", "$x \\\\ y$")]
    [InlineData("a\n  + b", "$a + b$")]
    [InlineData("a\r\n+ b", "$a + b$")]
    [InlineData("a % why\n+ b", "$a  + b$")]
    [InlineData("50\\% \n+ b", "$50\\%  + b$")]
    [InlineData("a\\ ", "$a\\ {}$")]
    [InlineData("\\text{if $x$ is \\$5}", "$\\text{if \\(x\\) is \\$5}$")]
    [InlineData("  ", "")]
    public void A_formula_in_a_line_is_on_one_line_and_no_dollar_ends_it(string tex, string written) =>
        Assert.Equal(written, OrbitTex.Delimited(tex, display: false, FormulaPlace.Inline));

    [Theory]
    [InlineData("\na\n", "$$a$$")]
    [InlineData("\\$5 + \\text{$x$}", "$$\\char36 5 + \\text{\\(x\\)}$$")]
    public void A_displayed_formula_has_no_dollar_at_all(string tex, string written) =>
        Assert.Equal(written, OrbitTex.Delimited(tex, display: true, FormulaPlace.Block));

    [Theory]
    [InlineData("|x| \\| y", "$\\vert x\\vert  \\Vert  y$")]
    [InlineData("a|", "$a\\vert$")]
    public void In_a_table_no_bar_ends_the_cell(string tex, string written) =>
        Assert.Equal(written, OrbitTex.Delimited(tex, display: false, FormulaPlace.Cell));

    [Fact]
    public void A_displayed_formula_that_has_no_block_to_itself_is_drawn_large() =>
        Assert.Equal("$\\displaystyle x$", OrbitTex.Delimited("x", display: true, FormulaPlace.Inline));

    [Theory]
    [InlineData("\\frac{a+b}{c}", "\\frac{N a+b}{N c}")]
    [InlineData("x_{a_{b}} + {}", "x_{a_{N b}} + {}")]
    [InlineData("\\left\\{x\\right\\}", "\\left\\{N x\\right\\}")]
    [InlineData("\\begin{cases}a\\\\b\\end{cases}", "\\begin{N cases}a\\\\b\\end{N cases}")]
    [InlineData("\\text{ a }", "\\text{N a }")]
    [InlineData("no braces", "no braces")]
    [InlineData("{ open", "{ open")]
    public void In_a_cloze_no_brace_of_TeX_is_a_deletion(string tex, string expected)
    {
        var safe = ClozeTex.Protect(tex);

        Assert.Equal(expected.Replace("N a }", Nothing + " a }", StringComparison.Ordinal).Replace("N ", Nothing, StringComparison.Ordinal), safe);
        Assert.Empty(OrbitCloze.Parse(safe).Deletions);
    }

    [Theory]
    [InlineData("x_i", "x_i")]
    [InlineData("\\mathbb{R}^{n}", "\\mathbb R^n")]
    [InlineData("\\frac{1}{2}", "\\frac12")]
    [InlineData("\\frac{a}{\\beta}c", "\\frac a\\beta c")]
    [InlineData("\\hat{\\theta}", "\\hat\\theta")]
    [InlineData("x_{a+b}^{2}", "x_\\bgroup a+b\\egroup ^2")]
    [InlineData("x^{a_{b+c}}", "x^\\bgroup a_\\bgroup b+c\\egroup \\egroup")]
    [InlineData("a{=}b{}", "a\\bgroup =\\egroup b\\bgroup \\egroup")]
    [InlineData("\\{a\\}", "\\lbrace a\\rbrace")]
    [InlineData("\\left\\{a\\right\\}", "\\left\\lbrace a\\right\\rbrace")]
    [InlineData("\\alpha b", "\\alpha b")]
    [InlineData("\\sqrt{x}", "\\sqrt x")]
    [InlineData("\\frac\n {1}\t{2}", "\\frac12")]
    public void In_a_deletion_a_formula_does_without_braces(string tex, string expected) => Assert.Equal(expected, BraceFreeTex.Rewrite(tex));

    [Theory]
    [InlineData("\\frac{a+b}{c}")]
    [InlineData("\\text{loss}")]
    [InlineData("\\mathrm{KL}")]
    [InlineData("\\begin{cases}a\\end{cases}")]
    [InlineData("\\unknown{x}")]
    [InlineData("\\sqrt{\\frac{1}{2}}")]
    [InlineData("a}")]
    [InlineData("{a")]
    public void What_needs_braces_is_not_guessed_at(string tex) => Assert.Null(BraceFreeTex.Rewrite(tex));

    [Fact]
    public void Braces_without_end_do_no_harm() => Assert.Null(BraceFreeTex.Rewrite(new string('{', 100_000) + new string('}', 100_000)));
}
