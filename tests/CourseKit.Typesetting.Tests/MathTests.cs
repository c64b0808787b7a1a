namespace CourseKit.Typesetting.Tests;

public sealed class MathTests : IDisposable
{
    private readonly Typesetter _typesetter = new();

    [Theory]
    [InlineData("[0,1]", "<mn>0</mn><mo separator=\"true\">,</mo><mn>1</mn>")]
    [InlineData("f(1,2)", "<mn>1</mn><mo separator=\"true\">,</mo><mn>2</mn>")]
    [InlineData("[0,1] \\cup (2,3]", "<mo form=\"postfix\" stretchy=\"false\">]</mo><mo>∪</mo></mrow>")]
    [InlineData("1{,}000", "<mn>1,000</mn>")]
    [InlineData("3.14", "<mn>3.14</mn>")]
    [InlineData("\\mbox{if é}", "if\u00a0é")]
    [InlineData("\\text{größe 中文}", "<mtext>größe\u00a0中文</mtext>")]
    [InlineData("\\DeclareMathOperator{\\foo}{foo} \\foo x", "<mi>foo</mi>")]
    [InlineData("\\newcommand{\\R}{Q} \\R", "<mi>Q</mi>")]
    [InlineData("\\newcommand*{\\two}[2][d]{#1#2} \\two[e]{f}", "<mi>e</mi><mi>f</mi>")]
    [InlineData("\\newcommand{\\two}[2][d]{#1#2} \\two[\\alpha a]{\\beta b}", "<mi>α</mi><mi>a</mi><mi>β</mi><mi>b</mi>")]
    [InlineData("\\norm{x} \\dv{f}{x}", "<mfrac>")]
    [InlineData("\\ce{H2O}", "<mn>2</mn>")]
    [InlineData("\\overline{A}", "class=\"tml-overline\"")]
    [InlineData("\\cancel{x}", "class=\"tml-cancel upstrike\"")]
    [InlineData("\\textcolor{red}{x}", "mathcolor=\"#ff0000\"")]
    [InlineData("x \\bmod n", "<mtext>mod</mtext>")]
    [InlineData("\\mathrm{key \\bmod m}", "<mtext>mod</mtext>")]
    [InlineData("\\mathord{\\Delta x}", "<mspace></mspace></mrow><mi>x</mi>")]
    [InlineData("p \\mathrel{\\text{is below $q$}} r", "<mi>q</mi>")]
    [InlineData("a \\mathrel{=_d} b", "<mspace width=\"0.2778em\"></mspace><msub><mo>=</mo>")]
    [InlineData("\\prescript{14}{6}{C}", "<mprescripts></mprescripts><mn>6</mn><mn>14</mn>")]
    [InlineData("a\\!b", "class=\"m-ml-3\"")]
    [InlineData("a<b", "<mo>&lt;</mo>")]
    [InlineData("\\href{https://example.org/a?b=\\%20\"&c_d}{x^2}", "<mtext><a href=\"https://example.org/a?b=%20&quot;&amp;c_d\"><math><msup>")]
    [InlineData("\\url{mailto:a@example.org}", "<mtext><a href=\"mailto:a@example.org\">mailto:a@example.org</a></mtext>")]
    [InlineData("\\text{by \\eqref{a}}", "<mtext>\u0001r0\u0001</mtext>")]
    [InlineData("\\text{\"><img src=x onerror=alert(1)>}", "&quot;&gt;&lt;img")]
    public void What_LaTeX_means_is_what_the_MathML_says(string tex, string part) =>
        Assert.Contains(part, Assert.IsType<MathResult.Typeset>(_typesetter.Math(tex, display: false)).Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("\\foo", 0, "Unsupported function name: \\foo")]
    [InlineData("a + \\foo", 4, "Unsupported function name: \\foo")]
    [InlineData("\\text{é} \\foo", 9, "Unsupported function name: \\foo")]
    [InlineData("\\frac{1}{", 9, "Unexpected end of input in a macro argument, expected '}'")]
    [InlineData("\\left( x", 8, "Expected '\\right', got 'EOF'")]
    [InlineData("x^a^b", 3, "Double superscript")]
    [InlineData("\\newcommand{\\bad}{\\nope} x + \\bad", 18, "Unsupported function name: \\nope")]
    [InlineData("a + \\href{javascript:alert(1)}{x}", 4, "\\href wants a whole address, such as https://example.org")]
    [InlineData("\\url{//example.org}", 0, "\\url wants a whole address, such as https://example.org")]
    [InlineData("\\url{https://example.org/ onclick}", 0, "\\url wants a whole address, such as https://example.org")]
    public void A_mistake_has_its_place_and_what_is_wrong(string tex, int? offset, string message)
    {
        var mistake = Assert.IsType<MathResult.Mistake>(_typesetter.Math(tex, display: false));

        Assert.Equal((offset, message), (mistake.Offset, mistake.Message));
    }

    [Theory]
    [InlineData(@"\dv{x} f", @"{\frac{\mathrm{d}}{\mathrm{d}{x}}} f")]
    [InlineData(@"\dv x f", @"{\frac{\mathrm{d}}{\mathrm{d}{x}}} f")]
    [InlineData(@"\dv[2]{f}{x}", @"{\frac{\mathrm{d}^{2}{f}}{\mathrm{d}{x}^{2}}}")]
    [InlineData(@"\dv[n] {x}", @"{\frac{\mathrm{d}^{n}}{\mathrm{d}{x}^{n}}}")]
    [InlineData(@"\dv*{f}{x}", @"{\frac{\mathrm{d}{f}}{\mathrm{d}{x}}}")]
    [InlineData(@"\pdv{f}{x}{y}", @"{\frac{\partial^2{f}}{\partial{x}\partial{y}}}")]
    [InlineData(@"\pdv[2]{f}{x}", @"{\frac{\partial^{2}{f}}{\partial{x}^{2}}}")]
    [InlineData(@"\frac{\pdv{x}}2", @"\frac{{\frac{\partial}{\partial{x}}}}2")]
    [InlineData(@"\qty(a(b)c)^2", @"{\left( a(b)c \right)}^2")]
    [InlineData(@"\qty[\qty(x)]", @"{\left[ {\left( x \right)} \right]}")]
    [InlineData(@"\qty|x|", @"{\left\lvert x \right\rvert}")]
    [InlineData(@"\qty{\alpha y}", @"{\left\{ \alpha y \right\}}")]
    [InlineData(@"\norm*{x}", @"\norm{x}")]
    [InlineData(@"\ev{A}{\psi}", @"{\left\langle \psi \right\rvert{A}\left\lvert \psi \right\rangle}")]
    [InlineData(@"\dd[3]{x}", @"{\mathrm{d}^{3}}{x}")]
    public void Calls_of_physics_are_drawn_as_what_they_stand_for(string tex, string meaning) => Assert.Equal(Html(meaning), Html(tex));

    [Theory]
    [InlineData(@"\mathbbm{1} \mathds{R}", @"\mathbb{1} \mathbb{R}")]
    [InlineData(@"\nicefrac{a}{b}", @"{}^{a}\!/_{b}")]
    [InlineData(@"\mathup{x} \mathbfit{y} \symbf{z}", @"\mathrm{x} \boldsymbol{y} \mathbf{z}")]
    [InlineData(@"5\,\ohm \celsius \textmu \textdegree", @"5\,\text{Ω}\text{°C}\text{µ}\text{°}")]
    [InlineData(@"\text{5 \ohm{} or \textdegree{}C}", @"\text{5 Ω{} or °{}C}")]
    [InlineData(@"\begin{multlined}a\\b\end{multlined}", @"\begin{gathered}a\\b\end{gathered}")]
    [InlineData(@"\begin{bsmallmatrix}a&b\end{bsmallmatrix}", @"\left[\begin{smallmatrix}a&b\end{smallmatrix}\right]")]
    public void Names_of_packages_are_drawn_as_what_they_stand_for(string tex, string meaning) => Assert.Equal(Html(meaning), Html(tex));

    [Fact]
    public void Numbered_lines_and_references_are_left_to_the_page()
    {
        var result = Assert.IsType<MathResult.Typeset>(
            _typesetter.Math("\\begin{align} a &= b \\label{eq:1} \\\\ c &= d \\tag{*} \\label{eq.1} \\\\ e &= f \\nonumber \\end{align}", display: true));

        Assert.Equal([new EquationRow("eq:1", null), new EquationRow("eq.1", "(*)")], result.Rows);
        Assert.Contains("<mtr\u0001i0\u0001>", result.Html, StringComparison.Ordinal);
        Assert.Contains("\u0001n0\u0001", result.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\u0001n1\u0001", result.Html, StringComparison.Ordinal);
        Assert.Equal(
            [new EquationReference("eq:1", Parentheses: true), new EquationReference("a b", Parentheses: false)],
            Assert.IsType<MathResult.Typeset>(_typesetter.Math("\\eqref{eq:1} and \\ref{a b}", display: false)).References);
    }

    [Theory]
    [InlineData("a \\\\ b", 1)]
    [InlineData("a \\\\ b \\notag", 0)]
    [InlineData("a \\tag{x} \\\\ b", 1)]
    public void All_lines_of_a_multline_have_one_number(string lines, int numbers)
    {
        var result = Assert.IsType<MathResult.Typeset>(_typesetter.Math($"\\begin{{multline}} {lines} \\end{{multline}}", display: true));

        Assert.Equal(numbers, result.Rows.Count);
    }

    [Fact]
    public void Definitions_hold_for_the_formula_they_are_given_with_and_no_other()
    {
        Assert.IsType<MathResult.Typeset>(_typesetter.Math("\\foo{x}", display: false, "\\newcommand{\\foo}[1]{\\bar{#1}}\u0001\\newcommand{\\bar}[1]{#1}"));
        Assert.IsType<MathResult.Mistake>(_typesetter.Math("\\foo{x}", display: false));
        Assert.Contains("<mi>b</mi>", Assert.IsType<MathResult.Typeset>(_typesetter.Math("\\gdef\\a{b} \\a", display: false)).Html, StringComparison.Ordinal);
        Assert.IsType<MathResult.Mistake>(_typesetter.Math("\\a", display: false));
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("\\frac{1}{", "}")]
    [InlineData("\\left(", "\\right)")]
    [InlineData("x_{", "}")]
    public void A_formula_that_is_nested_too_deeply_is_a_mistake_and_no_crash(string open, string close)
    {
        var tex = string.Concat(Enumerable.Repeat(open, 20_000)) + "x" + string.Concat(Enumerable.Repeat(close, 20_000));

        Assert.IsType<MathResult.Mistake>(_typesetter.Math(tex, display: false));
        Assert.IsType<MathResult.Typeset>(_typesetter.Math("x", display: false));
    }

    [Fact]
    public void A_command_that_calls_itself_ends() =>
        Assert.IsType<MathResult.Mistake>(_typesetter.Math("\\def\\x{\\x\\x} \\x", display: false));

    [Fact]
    public void Any_text_at_all_is_typeset_or_a_mistake() =>
        Property.Holds(Property.Characters, tex => Assert.IsNotType<MathResult.GivenUp>(_typesetter.Math(tex, display: true)));

    [Fact]
    public void Any_row_of_commands_is_typeset_or_a_mistake()
    {
        string[] morsels =
        [
            "\\frac", "{", "}", "[", "]", "x", "1", "^", "_", "&", "\\\\", "\\left(", "\\right)", "\\begin{align}", "\\end{align}", "\\begin{array}{c|c}", "\\end{array}", "\\text{",
            "$", "#1", "\\def\\y", "\\newcommand{\\z}[1]", "\\y", "\\z", "\\let", "=", "\\label{a}", "\\eqref{a}", "\\tag{1}", "\\ce{", "->", "\\color{red}", "\\sqrt", "\\hline", "%", "\n", "\\kern1em", "\\raisebox{1pt}",
        ];

        Property.Holds(Property.Texts(morsels), tex => Assert.IsNotType<MathResult.GivenUp>(_typesetter.Math(tex, display: true)), tests: 300);
    }

    public void Dispose() => _typesetter.Dispose();

    private string Html(string tex) => Assert.IsType<MathResult.Typeset>(_typesetter.Math(tex, display: false)).Html;
}
