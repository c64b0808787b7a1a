using CourseKit.Model;

namespace CourseKit.Export.Tests;

public sealed class TexReaderTests
{
    [Theory]
    [InlineData(@"\bm{x}", @"\boldsymbol{x}")]
    [InlineData(@"\bm x", @"\boldsymbol{x}")]
    [InlineData(@"\argmax_a Q", @"\operatorname*{arg\,max}_a Q")]
    [InlineData(@"x_\argmax", @"x_{\operatorname*{arg\,max}}")]
    [InlineData(@"\frac\R2", @"\frac{\mathbb{R}}2")]
    [InlineData(@"\norm{x}_2", @"\left\lVert x \right\rVert_2")]
    [InlineData(@"\dv{f}{x}", @"\frac{\mathrm{d}{f}}{\mathrm{d}{x}}")]
    [InlineData(@"\pdv[2]{f}{x}", @"\frac{\partial^{2}{f}}{\partial{x}^{2}}")]
    [InlineData(@"\dv{x} f", @"\frac{\mathrm{d}}{\mathrm{d}{x}} f")]
    [InlineData(@"\dv x f", @"\frac{\mathrm{d}}{\mathrm{d}{x}} f")]
    [InlineData(@"\dv[2]{f}{x}", @"\frac{\mathrm{d}^{2}{f}}{\mathrm{d}{x}^{2}}")]
    [InlineData(@"\dv[n] {x}", @"\frac{\mathrm{d}^{n}}{\mathrm{d}{x}^{n}}")]
    [InlineData(@"\dv*{f}{x}", @"\frac{\mathrm{d}{f}}{\mathrm{d}{x}}")]
    [InlineData(@"\dv{\dv{f}{y}}{x}", @"\frac{\mathrm{d}{\frac{\mathrm{d}{f}}{\mathrm{d}{y}}}}{\mathrm{d}{x}}")]
    [InlineData(@"\pdv{x}", @"\frac{\partial}{\partial{x}}")]
    [InlineData(@"\pdv{f}{x}{y}", @"\frac{\partial^2{f}}{\partial{x}\partial{y}}")]
    [InlineData(@"\pdv{f}{x,y}", @"\frac{\partial^2{f}}{\partial{x}\partial{y}}")]
    [InlineData(@"\pdv{f}{x_{1,2},y,z} a", @"\frac{\partial^3{f}}{\partial{x_{1,2}}\partial{y}\partial{z}} a")]
    [InlineData(@"\pdv{f}{(x)}", @"\frac{\partial{f}}{\partial{(x)}}")]
    [InlineData(@"\pdv{(x,y)}", @"\frac{\partial}{\partial{(x,y)}}")]
    [InlineData(@"\pdv{x,y,z}", @"\frac{\partial}{\partial{x,y,z}}")]
    [InlineData(@"\frac\pdv{x}2", @"\frac{\frac{\partial}{\partial{x}}}2")]
    [InlineData(@"\qty(a(b)c)^2", @"\left( a(b)c \right)^2")]
    [InlineData(@"\qty[\qty(x)]", @"\left[ \left( x \right) \right]")]
    [InlineData(@"\qty|x|", @"\left\lvert x \right\rvert")]
    [InlineData(@"\qty{x}", @"\left\{ x \right\}")]
    [InlineData(@"{\qty(x}", @"{\left( x \right)}")]
    [InlineData(@"\norm*{x} \abs*{y}", @"\left\lVert x \right\rVert \left\lvert y \right\rvert")]
    [InlineData(@"\ev{A} \ev{A}{\psi}", @"\left\langle A \right\rangle \left\langle \psi \right\rvert{A}\left\lvert \psi \right\rangle")]
    [InlineData(@"\dd[3]{x} \dd x", @"\mathrm{d}^{3}{x} \mathrm{d} x")]
    [InlineData(@"\llbracket x \rrbracket", @"\mathopen{[\![} x \mathclose{]\!]}")]
    [InlineData(@"\left\llbracket x \right\rrbracket", @"\left[\!\left[ x \right]\!\right]")]
    [InlineData(@"\big\lang x \big\rang", @"\big\langle x \big\rangle")]
    [InlineData(@"\textcircled{1}", @"\enclose{circle}{\text{1}}")]
    [InlineData(@"\begin{displaymath}x\end{displaymath}", @"\begin{equation*}x\end{equation*}")]
    [InlineData(@"\require{physics}x", "x")]
    [InlineData(@"\ce{H2O <=> \R}", @"\ce{H2O <=> \R}")]
    [InlineData(@"\DOTSB x", " x")]
    [InlineData(@"a\sfrac{1}{2}", @"a{}^{1}\!/_{2}")]
    [InlineData(@"\mathbbm{1} \nicefrac{a}{b}", @"\mathbb{1} {}^{a}\!/_{b}")]
    [InlineData(@"5\,\ohm \text{5 \celsius}", @"5\,\ohm \text{5 °C}")]
    [InlineData(@"\begin{math}x\end{math}", "x")]
    public void A_name_that_Anki_lacks_is_written_in_what_it_has(string tex, string written) => Assert.Equal(written, Write(tex, TexReader.Anki));

    [Theory]
    [InlineData(@"\text{50\% of a\_b \& \#1}", @"\text{50% of a_b & #1}")]
    [InlineData(@"\text{a\ b~c}", "\\text{a b\u00A0c}")]
    [InlineData(@"\text{\$5 \{x\}}", @"\text{\$5 \{x\}}")]
    [InlineData(@"\text{Stra\ss e}", @"\text{Straße}")]
    [InlineData(@"\text{\AE{} b}", @"\text{Æ b}")]
    [InlineData(@"\text{caf\'e na\""{i}ve \v{c} \'{\i}}", "\\text{cafe\u0301 nai\u0308ve c\u030C i\u0301}")]
    [InlineData(@"\text{a \ldots b}", @"\text{a …b}")]
    [InlineData(@"\text{see \textbf{this} word}", @"{\text{see }\textbf{this}\text{ word}}")]
    [InlineData(@"x_\text{a \emph{b}}", @"x_{\text{a }\textit{b}\text{}}")]
    [InlineData(@"\text{a \textbf{b \textit{c}}}", @"{\text{a }{\textbf{b }\textit{c}\textbf{}}\text{}}")]
    [InlineData(@"\text{if $\R \ldots$}", @"\text{if $\mathbb{R} \ldots$}")]
    [InlineData(@"\text{if \(\ldots\) \%}", @"\text{if \(\ldots\) %}")]
    [InlineData(@"\text{$\%$}", @"\text{$\%$}")]
    [InlineData(@"\text{a \Gamma\ b \Alpha{} \infin c}", @"\text{a \(\Gamma\) b \(\mathrm{A}\){} \(\infty\)c}")]
    [InlineData(@"\text{a\space b}", @"\text{a b}")]
    [InlineData(@"\v{x} \text{\v{x}}", "\\check{x} \\text{x\u030C}")]
    [InlineData(@"a \ldots b", @"a \ldots b")]
    public void Text_in_a_formula_has_characters_for_Anki_instead_of_commands(string tex, string written) => Assert.Equal(written, Write(tex, TexReader.Anki));

    [Theory]
    [InlineData(@"\R \bm{x} \argmax", @"\R \bm{x} \argmax")]
    [InlineData(@"\text{50\% \textbf{b}}", @"\text{50\% \textbf{b}}")]
    [InlineData(@"\text{a \Alpha\ b} \Alpha", @"\text{a \(\Alpha\)\ b} \Alpha")]
    [InlineData(@"\norm{x}", @"\left\lVert x \right\rVert")]
    [InlineData(@"\begin{eqnarray}a&=&b\end{eqnarray}", @"\begin{array}{rcl}a&=&b\end{array}")]
    [InlineData(@"\begin{multline}a\\b\end{multline}", @"\begin{gather}a\\b\end{gather}")]
    [InlineData(@"\mbox{a}", @"\text{a}")]
    [InlineData(@"\mathup{d}x \mathbfit{y} \ohm \textbackslash", @"\mathrm{d}x \boldsymbol{y} \Omega \backslash")]
    [InlineData(@"\begin{align}a\end{align}", @"\begin{align}a\end{align}")]
    [InlineData(@"\ce{SO4^{2-} -> 50\%}", @"\text{SO4\textasciicircum{}2- -> 50\%}")]
    [InlineData(@"\llbracket \left\llbracket x \right\rrbracket", @"\llbracket \left[\!\left[ x \right]\!\right]")]
    [InlineData(@"\AE \text{\AE \Gamma}", @"\text{Æ} \text{\AE \(\Gamma\)}")]
    [InlineData(@"\sideset{_1}{^2}\sum_3", @"\mathop{{}_1 \sum\nolimits ^2}_3")]
    [InlineData(@"\left\lAngle x \right\rAngle", @"\left\langle\!\left\langle x \right\rangle\!\right\rangle")]
    public void Orbit_keeps_what_its_own_KaTeX_has(string tex, string written) => Assert.Equal(written, Write(tex, TexReader.Orbit));

    [Theory]
    [InlineData(@"\begin{align}a\\b\end{align}", @"\begin{aligned}a\\b\end{aligned}")]
    [InlineData(@"\begin{equation}a\label{x}\end{equation}", "a")]
    public void In_a_line_Orbit_has_no_numbered_lines(string tex, string written) => Assert.Equal(written, Write(tex, TexReader.OrbitLine));

    [Theory]
    [InlineData(nameof(TexReader.Anki), @"x \begin{equation} a \label{eq} \end{equation}", @"x \begin{equation} a  \tag{3}\end{equation}")]
    [InlineData(nameof(TexReader.Anki), @"\begin{align} a \\ b \notag \\ c \tag{A} \\ d \end{align}", @"\begin{align} a \tag{3}\\ b \notag \\ c \tag{A} \\ d \tag{4}\end{align}")]
    [InlineData(nameof(TexReader.Anki), @"\begin{align*} a \\ b \end{align*}", @"\begin{align*} a \\ b \end{align*}")]
    [InlineData(nameof(TexReader.Anki), @"\begin{multline} a \\ b \end{multline}", @"\begin{multline} a \\ b \tag{3}\end{multline}")]
    [InlineData(nameof(TexReader.Anki), @"by \eqref{a} and \ref{a}", @"by \text{(7)} and \text{7}")]
    [InlineData(nameof(TexReader.Anki), @"\text{by \eqref{a}}", @"\text{by (7)}")]
    [InlineData(nameof(TexReader.Anki), @"\frac\ref{a}2", @"\frac{\text{7}}2")]
    [InlineData(nameof(TexReader.Anki), @"\eqref{b}", @"\text{(??)}")]
    [InlineData(nameof(TexReader.Orbit), @"\begin{align} a \\ b \label{x} \end{align}", @"\begin{align} a \\ b  \tag{4}\end{align}")]
    [InlineData(nameof(TexReader.Orbit), @"\begin{equation} a \end{equation}", @"\begin{equation} a \end{equation}")]
    [InlineData(nameof(TexReader.Orbit), @"by \eqref{a}", @"by \text{(7)}")]
    public void Numbers_are_the_page_s_and_labels_stay_at_home(string reader, string tex, string written)
    {
        var context = new TexContext { Reader = Enum.Parse<TexReader>(reader), FirstNumber = 3, Reference = label => label == "a" ? "7" : null };

        Assert.Equal(written, TexWriter.Write(tex, context).Tex);
    }

    [Theory]
    [InlineData(@"a \reflectbox{b}", 2, @"\reflectbox")]
    [InlineData(@"\newcommand{\x}{\textsc}\text{}\x{b}", 16, @"\textsc")]
    [InlineData(@"\begin{darray}{c}a\end{darray}", 0, @"\begin{darray}")]
    [InlineData(@"\text{a \large b}", 8, @"\large")]
    [InlineData(@"a \char""41", 2, @"\char")]
    [InlineData(@"x_\bgroup a", 2, @"\bgroup")]
    public void What_has_no_equal_is_found_at_its_column(string tex, int offset, string name)
    {
        var fault = Assert.Single(TexWriter.Write(tex, new TexContext { Reader = TexReader.Anki }).Faults);

        Assert.Equal((offset, name), (fault.Offset, fault.Name));
        Assert.NotNull(fault.WayOut);
    }

    [Theory]
    [InlineData(nameof(TexReader.Anki))]
    [InlineData(nameof(TexReader.Orbit))]
    [InlineData(nameof(TexReader.OrbitLine))]
    public void What_is_written_for_a_reader_has_no_name_that_it_lacks(string reader)
    {
        var names = TexNames.Of(Enum.Parse<TexReader>(reader));

        Assert.True(names.Count > 200);
        Assert.All(names.Values.Where(name => name.Maths is not null), name => Assert.DoesNotContain(name.Maths!.Body, token => names.TryGetValue(token.Text, out var other) && other.Maths is not null));
    }

    /// <summary>The loop of tests/anki shows that course in Anki, card by card.</summary>
    [Fact]
    public void Every_name_that_is_written_otherwise_for_Anki_stands_in_the_course_that_is_shown_there()
    {
        var course = Directory.GetFiles(Repository.PathOf("tests/anki/courses/maths/content")).Select(File.ReadAllText);
        var shown = course.SelectMany(TexLexer.Read).Where(token => token.Kind == TexKind.Command).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(TexNames.Of(TexReader.Anki).Where(name => name.Value.WayOut is null && !name.Key.StartsWith("\\begin", StringComparison.Ordinal) && !shown.Contains(name.Key)).Select(name => name.Key));
    }

    [Fact]
    public void An_author_s_own_command_goes_before_the_table() =>
        Assert.Equal(@"\|x\|", TexWriter.Write(@"\norm{x}", new TexContext { Reader = TexReader.Anki, Definitions = TexDefinitions.Read(@"\newcommand{\norm}[1]{\|#1\|}") }).Tex);

    private static string Write(string tex, TexReader reader) => TexWriter.Write(tex, new TexContext { Reader = reader }).Tex;
}
