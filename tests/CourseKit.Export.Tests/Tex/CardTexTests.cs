using CourseKit.Typesetting;

namespace CourseKit.Export.Tests;

public sealed class CardTexTests : IDisposable
{
    private const string Course = """
        === course.yml
        title: Returns
        id: returns
        base_url: https://example.org/r/
        review: orbit
        macros:
          \E: \operatorname{E}
          \policy: \pi_{#1}
        === content/_index.md
        ---
        title: Returns
        ---

        $\newcommand{\gain}[2][t]{G_{#1}^{#2}}$

        $$\begin{equation} a = b \label{eq:first} \end{equation}$$

        {{< orbit_review >}}
        Q: What is $\gain{\policy{\theta}}$?
        A: $\E[\gain[0]{}]$, by \eqref{eq:first} and \eqref{eq:second}
        Q: What is defined later?
        A: $\later{x}$ and $\def\here{h}\here$
        Q: Which equation is it?
        A: $$\begin{equation} c \label{eq:second} \end{equation}$$
        {{< /orbit_review >}}

        $\def\later#1{l(#1)}$ $\later{y}$
        """;

    private readonly Typesetter _typesetter = new();

    public void Dispose() => _typesetter.Dispose();

    [Fact]
    public void Cards_have_the_formulas_of_the_page_without_its_commands()
    {
        var notes = TestNotes.Of(Course);

        Assert.Equal(
            [
                @"What is \(G_{t}^{\pi_{\theta}&#125;\)?", @"\(\operatorname{E}[G_{0}^{}]\), by \(\text{(1)}\) and \(\text{(2)}\)",
                "What is defined later?", @"\(\later{x}\) and \(h\)",
                "Which equation is it?", "<div class=\"math-block\">\\[\\begin{equation} c  \\tag{2}\\end{equation}\\]</div>",
            ],
            notes.All.SelectMany(note => note.Fields.Take(2)));
        Assert.Empty(notes.Findings);
    }

    [Fact]
    public void Orbit_has_them_too()
    {
        var orbit = OrbitCourse.Of(Course);

        Assert.Equal(
            [
                @"What is $G_{t}^{\pi_{\theta}}$?", @"$\operatorname{E}[G_{0}^{}]$, by $\text{(1)}$ and $\text{(2)}$",
                "What is defined later?", @"$\later{x}$ and $h$",
                "Which equation is it?", @"$$\begin{equation} c  \tag{2}\end{equation}$$",
            ],
            orbit.Prompts.SelectMany(prompt => new[] { prompt.Question, prompt.Answer }));
    }

    [Theory]
    [InlineData(@"\(y\ \)", @"\(y\ \)")]
    [InlineData(@"\(y\\ \)", @"\(y\\\)")]
    [InlineData(@"\( y\,\ \ \)", @"\(y\,\ \ \)")]
    [InlineData(@"\(\bm y\  \)", @"\(\boldsymbol{y}\ \)")]
    [InlineData(@"$$x = 1\ $$", "<div class=\"math-block\">\\[x = 1\\ \\]</div>")]
    public void A_formula_that_ends_in_a_space_keeps_it(string typed, string field) =>
        Assert.Equal(field, TestNotes.OfBlock($"Q: Which?\nA: {typed}").All.Single().Fields[1]);

    [Fact]
    public void A_formula_that_only_defines_is_nothing_on_a_card()
    {
        var notes = TestNotes.OfBlock(@"Q: $\newcommand{\x}{y}$Is $\x$ it? C: no
A: $$\def\z{z}$$

So.");

        Assert.Equal([@"Is \(y\) it? C: no", "<div class=\"math-block\"></div>\nSo."], notes.All.Single().Fields.Take(2).Select(Words));
    }

    [Fact]
    public void A_retired_card_keeps_the_commands_of_its_page()
    {
        var before = TestNotes.Of(Course);
        var after = TestNotes.Of(Course.Replace("Q: What is $\\gain{\\policy{\\theta}}$?\nA: $\\E[\\gain[0]{}]$, by \\eqref{eq:first} and \\eqref{eq:second}\n", "", StringComparison.Ordinal), before);

        var retired = after.All.Single(note => note.Source is NoteSource.Retired);
        Assert.Equal(before.All[0].Fields.Take(2), retired.Fields.Take(2));
    }

    [Fact]
    public void A_deletion_and_a_list_and_a_table_have_them_too()
    {
        var notes = TestNotes.Of("""
            === course.yml
            title: T
            macros: { R: "\\mathbb{R}" }
            === content/a.md
            ---
            title: A
            ---

            {{< orbit_review >}}
            C: It is {$\R$ or $\bm{x}$}.
            Q: List
            A:
            - $\R^2$

            | a |
            |---|
            | $\R^3$ |
            {{< /orbit_review >}}
            """);

        Assert.Equal(@"It is {{c1::\(\mathbb{R}\) or \(\boldsymbol{x}\)}}.", notes.All[0].Fields[0]);
        Assert.Contains(@"<li>\(\mathbb{R}^2\)</li>", notes.All[1].Fields[1], StringComparison.Ordinal);
        Assert.Contains(@"<td>\(\mathbb{R}^3\)</td>", notes.All[1].Fields[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_reader_does_not_draw_is_found_at_its_line_and_column()
    {
        const string course = """
            === course.yml
            title: T
            base_url: https://example.org/
            review: orbit
            macros: { loop: "a\\loop" }
            === content/_index.md
            ---
            title: T
            ---

            {{< orbit_review >}}
            Q: Is $x +
              \reflectbox{y}$ it?
            A: $\textsc{no}$ and $\loop$
            {{< /orbit_review >}}
            """;

        Assert.Equal(
            [
                "content/_index.md(7,3): CK5307 Anki does not draw '\\reflectbox'",
                "content/_index.md(8,5): CK5307 Anki does not draw '\\textsc'",
                "content/_index.md(8,23): CK5306 The command '\\loop' never ends: what it stands for holds it again, or grows without bound",
            ],
            TestNotes.Of(course).FindingLines);
        Assert.Equal(["CK5307 8", "CK5306 8"], OrbitCourse.Of(course).Findings.Select(finding => $"{finding.Code} {finding.Location.Start.Line}"));
        Assert.DoesNotContain(OrbitCourse.Of(course.Replace("review: orbit\n", "", StringComparison.Ordinal)).Codes, code => code.StartsWith("CK530", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("$$\na \\\\\nb\n$$", "6,3")]
    [InlineData("$a \\\\$", "5,4")]
    [InlineData("$\\begin{aligned} a \\\\ b \\end{aligned}$", null)]
    [InlineData("$\\substack{a \\\\ b} \\text{a \\\\ b}$", null)]
    [InlineData("$\\newcommand{\\lines}{\\begin{aligned}}\\newcommand{\\enough}{\\end{aligned}}$ $\\lines a \\\\ b \\enough$", null)]
    [InlineData("$\\newcommand{\\x}{a \\\\ b}$", null)]
    public void A_line_break_that_breaks_no_line_is_told_of(string text, string? place)
    {
        var site = TestSite.Of($"=== content/page.md\n---\ntitle: T\n---\n\n{text}\n", typesetter: _typesetter);

        Assert.Equal(
            place is null ? [] : new[] { place },
            site.Findings.Where(finding => finding.Code == "CK5308").Select(finding => $"{finding.Location.Start.Line},{finding.Location.Start.Column}"));
    }

    [Theory]
    [InlineData(@"\begin{equation} a \label{x} \end{equation}")]
    [InlineData(@"\begin{align} a &= b \\ c &= d \label{x} \\ e \notag \\ \end{align}")]
    [InlineData(@"\begin{align} a \tag{A} \label{y} \\ b \nonumber \\ c \end{align}")]
    [InlineData(@"\begin{align*} a \\ b \tag{B} \end{align*}")]
    [InlineData(@"\begin{gather} a \\ \begin{aligned} b \\ c \end{aligned} \end{gather}")]
    [InlineData(@"\begin{equation} \begin{split} a \\ b \end{split} \end{equation}")]
    [InlineData(@"\begin{eqnarray} a &=& b \\ c &=& d \end{eqnarray}")]
    [InlineData(@"\begin{flalign} a \\ b \end{flalign}")]
    [InlineData(@"\begin{alignat}{2} a &= b &\quad c &= d \\ e &= f \end{alignat}")]
    [InlineData(@"\begin{multline} a \\ b \end{multline}")]
    [InlineData(@"\begin{multline} a \\ b \notag \end{multline}")]
    [InlineData(@"\begin{multline*} a \\ b \tag{C} \end{multline*}")]
    [InlineData(@"x \tag{*} \label{z}")]
    [InlineData(@"x = y")]
    [InlineData(@"\begin{gathered} a \\ b \end{gathered}")]
    public void Cards_number_the_lines_that_the_page_numbers(string tex)
    {
        var page = Assert.IsType<MathResult.Typeset>(_typesetter.Math(tex, display: true));
        var card = TexWriter.Write(tex, new TexContext());

        Assert.Equal(page.Rows.Select(row => (row.Label, Trimmed(row.Tag))), card.Rows.Select(row => (row.Label, Trimmed(row.Tag))));
    }

    private static string? Trimmed(string? tag) => tag?.Trim('(', ')');

    private static string Words(string html) => html.Replace("<p>", "", StringComparison.Ordinal).Replace("</p>", "", StringComparison.Ordinal).Trim();
}
