using FsCheck.Fluent;

namespace CourseKit.Export.Tests;

public sealed class TexExpansionTests
{
    private const string Macros = """
        \newcommand{\R}{\mathbb{R}}\newcommand{\vect}[1]{\mathbf{#1}}\newcommand{\set}[2]{\{ #1 \mid #2 \}}\newcommand{\ob}[2][\pi]{J_{#1}(#2)}
        \newcommand{\bc}{bc}\newcommand{\set2}{x}\newcommand{\twice}[1]{\vect{#1}\vect{#1}}\def\at#1|#2.{\left. #1 \right|_{#2}}\def\pair(#1,#2){\langle #1, #2 \rangle}
        \DeclareMathOperator{\argmax}{arg\,max}\DeclareMathOperator*{\esssup}{ess\,sup}\let\old=\vec \renewcommand{\vec}[1]{\old{\mathbf{#1}}}
        \providecommand{\R}{no}\newcommand{\eps}{\varepsilon}\newcommand*{\half}{\frac12}\newcommand{\bal}{\begin{aligned}}\newcommand{\eal}{\end{aligned}}
        """;

    [Theory]
    [InlineData(@"\R", @"\mathbb{R}")]
    [InlineData(@"x \in \R^n", @"x \in \mathbb{R}^n")]
    [InlineData(@"\eps b", @"\varepsilon b")]
    [InlineData(@"\eps{b}", @"\varepsilon{b}")]
    [InlineData(@"a\eps\bc", @"a\varepsilon bc")]
    [InlineData(@"\eps12", @"\varepsilon12")]
    [InlineData(@"\alpha\bc", @"\alpha bc")]
    [InlineData(@"\vect{v}", @"\mathbf{v}")]
    [InlineData(@"\vect v", @"\mathbf{v}")]
    [InlineData(@"\vect\alpha", @"\mathbf{\alpha}")]
    [InlineData(@"\vect  {v}w", @"\mathbf{v}w")]
    [InlineData("\\vect % why\n  v", @"\mathbf{v}")]
    [InlineData(@"\set{x}{x > 0}", @"\{ x \mid x > 0 \}")]
    [InlineData(@"\set{\R}{\vect{x}}", @"\{ \mathbb{R} \mid \mathbf{x} \}")]
    [InlineData(@"\ob{\theta}", @"J_{\pi}(\theta)")]
    [InlineData(@"\ob[\mu]{\theta}", @"J_{\mu}(\theta)")]
    [InlineData(@"\ob [{[a]}] 2", @"J_{{[a]}}(2)")]
    [InlineData(@"\twice{x}", @"\mathbf{x}\mathbf{x}")]
    [InlineData(@"\at f|x=0. b", @"\left. f \right|_{x=0} b")]
    [InlineData(@"\pair(a,{b,c})", @"\langle a, b,c \rangle")]
    [InlineData(@"\argmax_x", @"\operatorname{arg\,max}_x")]
    [InlineData(@"\esssup_x", @"\operatorname*{ess\,sup}_x")]
    [InlineData(@"\vec{v}", @"\vec{\mathbf{v}}")]
    public void A_macro_is_replaced_as_TeX_replaces_it(string tex, string expanded) => Assert.Equal(expanded, Expand(tex));

    [Theory]
    [InlineData(@"\frac\bc2", @"\frac{bc}2")]
    [InlineData(@"\frac2\bc", @"\frac2{bc}")]
    [InlineData(@"\frac{a}\bc\bc", @"\frac{a}{bc}bc")]
    [InlineData(@"\sqrt[3]\bc", @"\sqrt[3]{bc}")]
    [InlineData(@"\sqrt[\bc]{x}", @"\sqrt[bc]{x}")]
    [InlineData(@"\hat\bc", @"\hat{bc}")]
    [InlineData(@"\operatorname*\bc", @"\operatorname*{bc}")]
    [InlineData(@"\frac{\bc}{\R}", @"\frac{bc}{\mathbb{R}}")]
    [InlineData(@"x^\bc", @"x^bc")]
    public void What_a_command_takes_as_one_argument_stays_one(string tex, string expanded) => Assert.Equal(expanded, Expand(tex));

    [Theory]
    [InlineData(@"\text{for all $x \in \R$ and \bc d}", @"\text{for all $x \in \mathbb{R}$ and bcd}")]
    [InlineData(@"\text{\(\R\)}", @"\text{\(\mathbb{R}\)}")]
    [InlineData(@"\left\{\R\right.", @"\left\{\mathbb{R}\right.")]
    [InlineData(@"\begin{array}{cc}\R & \bc \\ \bc\end{array}", @"\begin{array}{cc}\mathbb{R} & bc \\ bc\end{array}")]
    [InlineData(@"\bal a \\ b \eal", @"\begin{aligned} a \\ b \end{aligned}")]
    [InlineData(@"a \\\R", @"a \\\mathbb{R}")]
    [InlineData(@"\label{eq:\R}x", @"\label{eq:\R}x")]
    public void Text_environments_and_labels_keep_their_own_rules(string tex, string expanded) => Assert.Equal(expanded, Expand(tex));

    [Theory]
    [InlineData(@"\newcommand{\x}{a}\x + \renewcommand{\x}{b}\x", @"a + b")]
    [InlineData(@"\def\x{a}\edef\y{\x}\y", @"a")]
    [InlineData(@"\global\def\x{a}\x", @"a")]
    [InlineData(@"\def\x{\def\y}\x{c}\y", @"c")]
    [InlineData(@"\def\x#1{\def\y##1{#1##1}}\x{a}\y{b}", @"ab")]
    [InlineData(@"\newcommand\x[1]{[#1]}a\\\x{b}", @"a\\{}[b]")]
    [InlineData(@"\let\x\alpha\x b", @"\alpha b")]
    [InlineData(@"\let\x\R\x", @"\mathbb{R}")]
    public void A_formula_may_define_what_it_needs(string tex, string expanded) => Assert.Equal(expanded, Expand(tex).Trim());

    [Theory]
    [InlineData(@"\vect")]
    [InlineData(@"{\vect}")]
    [InlineData(@"\set{a}")]
    [InlineData(@"\ob[a")]
    [InlineData(@"\at f")]
    [InlineData(@"\newcommand")]
    [InlineData(@"\newcommand{\x}[b]{c}")]
    [InlineData(@"\def\x#2{c}")]
    [InlineData(@"}\R{")]
    [InlineData(@"\text{\R")]
    [InlineData(@"\left")]
    [InlineData(@"\begin{")]
    [InlineData("\\")]
    public void What_is_not_complete_is_no_crash(string tex) =>
        Assert.All([TexReader.Anki, TexReader.Orbit, TexReader.OrbitLine], reader => Assert.NotNull(TexWriter.Write(tex, Context(reader)).Tex));

    [Theory]
    [InlineData(@"\newcommand{\x}{\x}\x", @"\x")]
    [InlineData(@"\newcommand{\x}{a\y}\newcommand{\y}{b\x}1+\x", @"\x")]
    [InlineData(@"\newcommand{\x}[1]{\x{#1#1}}\x{a}", @"\x")]
    [InlineData(@"\def\a{\b\b}\def\b{\c\c}\def\c{\d\d}\def\d{\e\e\e\e}\def\e{\f\f\f\f\f\f\f\f}\def\f{\g\g\g\g\g\g\g\g}\def\g{\h\h\h\h\h\h\h\h}\def\h{\i\i\i\i\i\i\i\i}\def\i{xxxxxxxx}\a", null)]
    public void What_never_ends_is_given_up_and_found(string tex, string? command)
    {
        var writing = TexWriter.Write(tex, new TexContext { Reader = TexReader.Anki });

        var fault = Assert.Single(writing.Faults);
        Assert.Null(fault.WayOut);
        if (command is not null) Assert.Contains(fault.Name, new[] { command, @"\y" });
        Assert.Equal(tex, writing.Tex);
    }

    [Fact]
    public void Every_expansion_ends()
    {
        var morsels = Gen.Elements(
            @"\def", @"\x", @"\y", @"\R", @"\newcommand", "{", "}", "[", "]", "#1", "#2", "##", "1", "2", "a", " ", @"\frac", @"\text", "$", @"\let", "=", @"\left", @"\\", "^", "%\n",
            @"\textbf", @"\begin{align}", @"\end{align}", @"\label{a}", @"\eqref{a}", @"\tag", "*", @"\argmax", @"\norm", @"\llbracket", @"\ce", @"\'", @"\(", @"\)");
        Property.Holds(
            Property.Texts(morsels.ListOf().Select(string.Concat)),
            tex => Assert.All([TexReader.Anki, TexReader.Orbit, TexReader.OrbitLine], reader => Assert.NotNull(TexWriter.Write(tex, Context(reader)).Tex)),
            tests: 2_000);
    }

    [Fact]
    public void A_formula_without_macros_is_the_same_byte_for_byte()
    {
        var morsels = Gen.Elements(
            @"\alpha", @"\frac", "{", "}", "[", "]", "1", "a", " ", "\n", @"\text{if }", @"\left(", @"\right)", @"\\", "^", "_", "%c\n", @"\begin{aligned}", @"\end{aligned}", "&", @"\,",
            @"\sqrt", @"\mathbb", "é", "\ud83d\ude00", @"\operatorname*", "*", "$", "~", @"\#");
        Property.Holds(
            Property.Texts(morsels.ListOf().Select(string.Concat)),
            tex => Assert.Same(tex, TexWriter.Write(tex, new TexContext { Definitions = TexDefinitions.Read(Macros.Replace(@"\bal", @"\ball", StringComparison.Ordinal)) }).Tex),
            tests: 1_000);
    }

    private static TexContext Context(TexReader? reader = null) => new() { Definitions = TexDefinitions.Read(Macros), Reader = reader };

    private static string Expand(string tex) => TexWriter.Write(tex, Context()).Tex;
}
