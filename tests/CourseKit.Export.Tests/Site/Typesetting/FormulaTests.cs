using CourseKit.Typesetting;

namespace CourseKit.Export.Tests;

public sealed class FormulaTests : IDisposable
{
    private readonly Typesetter _typesetter = new();

    [Fact]
    public void A_formula_is_MathML_that_keeps_its_TeX()
    {
        var html = Body("Let $a < \"b\"$ be.\n\n$$\nx^2\n$$");

        Assert.Contains("<p>Let <math alttext=\"a &lt; &quot;b&quot;\"><mrow><mi>a</mi><mo>&lt;</mo></mrow>", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"maths\" tabindex=\"0\"><math alttext=\"x^2\" display=\"block\" class=\"tml-display\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_space_at_its_end_is_a_part_of_its_TeX()
    {
        var html = Body("$$x\\ $$\n\n$$\\foo\\ $$\n\n$$x\\,\n$$");

        Assert.Contains("alttext=\"x\\ \"", html, StringComparison.Ordinal);
        Assert.Contains(">\\foo\\ </code>", html, StringComparison.Ordinal);
        Assert.Contains("alttext=\"x\\,\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_found_at_its_line_and_column_and_the_source_is_shown_in_place()
    {
        var site = Site("A\n\n> $$\n> a +\n> \\foo{b}\n> $$\n\nB $\\frac{1}{$ c");

        Assert.Equal(
            [
                "content/page.md(8,3): TeX does not know the command '\\foo'",
                "content/page.md(11,13): The formula cannot be typeset: Unexpected end of input in a macro argument, expected '}'",
            ],
            site.FindingLines.Where(line => line.Contains("TeX", StringComparison.Ordinal) || line.Contains("typeset", StringComparison.Ordinal)));
        Assert.Contains("<code class=\"math display\" tabindex=\"0\">a +\n \\foo{b}</code>", site["page/index.html"], StringComparison.Ordinal);
        Assert.Contains("B <code class=\"math\">\\frac{1}{</code> c", site["page/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Equations_are_numbered_through_the_page_and_references_go_both_ways()
    {
        var html = Body("""
            By $\eqref{eq:second}$ and $\ref{eq.1}$.

            $$\begin{equation} a \label{eq:1} \end{equation}$$

            $$\begin{align} b \label{eq.1} \\ c \nonumber \\ d \label{eq:second} \end{align}$$

            $$e \tag{A} \label{tagged}$$

            \begin{gather} f \end{gather}

            So $\eqref{tagged}$, $\eqref{eq:1}$.
            """);

        Assert.Equal(["eq-1", "eq-1-2", "eq-second", "eq-tagged"], Between(html, "<mtr id=\"", "\""));
        Assert.Equal(["1", "2", "3", "4"], Between(html, "<mtext>(", ")<"));
        Assert.Equal(["(A)"], Between(html, "<mtext class=\"tml-tag\">", "<"));
        Assert.Equal(["#eq-second\">(3)", "#eq-1-2\">2", "#eq-tagged\">(A)", "#eq-1\">(1)"], Between(html, "<mtext><a href=\"", "</a>"));
    }

    [Fact]
    public void References_in_the_text_need_no_dollars()
    {
        var html = Body("""
            By \eqref{eq:one} and \ref{eq:one}, not \\ref{eq:one}, `\ref{eq:one}` or \ref{}.

            - In a list: \eqref{eq:one}

            $$\begin{equation} a \label{eq:one} \end{equation}$$
            """);

        Assert.Equal(["#eq-one\">(1)", "#eq-one\">1", "#eq-one\">(1)"], Between(html, "<mtext><a href=\"", "</a>"));
        Assert.Contains("<code>\\ref{eq:one}</code> or \\ref{}.", html, StringComparison.Ordinal);
        Assert.Contains("content/page.md(4,9): No equation of the page has the label 'two'", Site("By \\ref{two}.").FindingLines);
    }

    [Fact]
    public void A_question_that_is_shown_among_all_questions_leads_to_the_equation_on_its_page()
    {
        var site = Site("""
            {{<orbit_review>}}
            Q: What follows from $\eqref{eq:one}$?
            A: That \ref{eq:one} holds.
            {{</orbit_review>}}

            $$\begin{equation} a \label{eq:one} \end{equation}$$
            """);

        Assert.Equal(["#eq-one\">(1)", "#eq-one\">1"], Between(site["page/index.html"], "<mtext><a href=\"", "</a>"));
        var sides = site["_review/questions-1.js"].Replace("\\\"", "\"", StringComparison.Ordinal);
        Assert.Equal(["../page/#eq-one\">(1)", "../page/#eq-one\">1"], Between(sides, "<mtext><a href=\"", "</a>"));
    }

    [Fact]
    public void A_reference_to_nothing_is_found_where_it_stands()
    {
        var site = Site("See $x + \\eqref{nowhere}$.");

        Assert.Contains("content/page.md(4,17): No equation of the page has the label 'nowhere'", site.FindingLines);
        Assert.Contains("<mtext>??</mtext>", site["page/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_equation_of_a_cloze_is_shown_twice_and_counted_once()
    {
        var html = Body("""
            {{<orbit_review>}}
            C: The {rule} is $$\begin{equation} a \label{r} \end{equation}$$
            {{</orbit_review>}}

            $$\begin{equation} b \end{equation}$$
            """);

        Assert.Equal(["eq-r"], Between(html, "<mtr id=\"", "\""));
        Assert.Equal(["1", "1", "2"], Between(html, "<mtext>(", ")<"));
    }

    [Fact]
    public void Commands_of_the_course_and_of_the_page_hold_from_where_they_are_defined()
    {
        var site = Site("""
            $$
            \newcommand{\two}{\one\one}

            \DeclareMathOperator{\argmin}{arg\,min}
            $$

            $\two$, $\argmin x$, $\R$.

            $\renewcommand{\two}{2} \two$

            $\two$
            """, "macros:\n  one: \\mathrm{one}\n  \\R: \\mathbb{Q}\n");

        Assert.DoesNotContain(site.FindingLines, line => line.Contains("TeX", StringComparison.Ordinal));
        var html = site["page/index.html"];
        Assert.Equal(5, Between(html, "<math ", ">").Count);
        Assert.Contains("ℚ", html, StringComparison.Ordinal);
        Assert.Equal(2, Between(html, "<mn>2</mn>", "</math>").Count);
    }

    [Fact]
    public void A_question_on_another_page_knows_the_commands_of_its_own()
    {
        var site = TestSite.Of("""
            === course.yml
            title: Tides
            === templates/shortcodes/ask.html
            {{## params
              about: prompt
            ##}}
            <b>{{ params.about.question }}</b>
            === content/one.md
            ---
            title: One
            ---

            $\newcommand{\foo}{42}$

            {{<orbit_review>}}
            Q: What is $\foo$? {#what}
            A: It.
            {{</orbit_review>}}
            === content/two.md
            ---
            title: Two
            ---

            {{< ask about="what" >}}
            """, typesetter: _typesetter);

        Assert.Empty(site.Mistakes);
        Assert.Contains("<mn>42</mn>", site["two/index.html"], StringComparison.Ordinal);
        Assert.Contains("/maths.", site["two/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_page_with_a_formula_loads_what_formulas_need()
    {
        var site = TestSite.Of("""
            === content/with.md
            ---
            title: With
            ---

            $x$
            === content/without.md
            ---
            title: Without
            ---

            `code`
            """, typesetter: _typesetter);

        var style = Assert.Single(Between(site["with/index.html"], "href=\"../_theme/maths.", "\""));
        Assert.Contains("_theme/maths." + style, string.Join(' ', site.Paths), StringComparison.Ordinal);
        Assert.Single(Between(site["with/index.html"], "<script src=\"../_theme/maths.", "\" defer></script>"));
        Assert.DoesNotContain("maths", site["without/index.html"], StringComparison.Ordinal);
        var font = Assert.Single(site.Paths, path => path.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Contains(Path.GetFileName(font), site["_theme/maths." + style], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("typesetting: none\n", "$x$\n\n```csharp\nint x;\n```")]
    [InlineData("", "No formula.")]
    public void A_course_without_typeset_formulas_ships_neither_style_nor_font(string settings, string text) =>
        Assert.DoesNotContain(Site(text, settings).Paths, path => path.Contains("maths", StringComparison.Ordinal) || path.EndsWith(".woff2", StringComparison.Ordinal));

    [Fact]
    public void Without_typesetting_the_output_is_that_of_a_machine_without_V8()
    {
        const string text = "$x$\n\n$$y$$\n\n```csharp {linenos=true}\nint x;\n```";
        using var none = new Typesetter(TypesetCache.Empty, () => throw new TypeLoadException("no native part"));

        Assert.Equal(Site(text, "typesetting: none\n")["page/index.html"], Site(text, typesetter: none)["page/index.html"]);
        Assert.Contains("<code class=\"math\">x</code>", Site(text, "typesetting: none\n")["page/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Where_V8_does_not_run_formulas_and_code_are_errors_that_name_the_way_out()
    {
        using var none = new Typesetter(TypesetCache.Empty, () => throw new TypeLoadException("no native part"));

        var findings = Site("A\n\n$x$ and $y$\n\n```csharp\nint x;\n```\n\n```csharp\nint y;\n```", typesetter: none).Findings.Where(finding => finding.Code == "CK5303").ToList();

        Assert.Equal([6, 8], findings.Select(finding => finding.Location.Start.Line).Order());
        Assert.All(findings, finding => Assert.Contains("typesetting: none", finding.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void What_takes_too_much_is_shown_as_it_is_written_and_found_where_it_stands()
    {
        const string script = "var typesetting = { math: tex => { throw Error(tex); }, code: text => { for (;;); }, languages: () => '' };";
        using var failing = new Typesetter(TypesetCache.Empty, () => new V8TypesetEngine(TypesetLimits.Default with { Time = TimeSpan.FromSeconds(1) }, script));

        var site = Site("A $x$\n\n- ```csharp\n  int x;\n  ```\n\n$x$ {{< highlight go >}}\nvar x\n{{< /highlight >}}".ReplaceLineEndings("\n"), typesetter: failing);

        Assert.Equal(
            [
                "content/page.md(4,3): The formula cannot be typeset: the scripts that do it fail at it",
                "content/page.md(6,3): The code takes too long to typeset",
                "content/page.md(10,1): The formula cannot be typeset: the scripts that do it fail at it",
                "content/page.md(10,5): The code takes too long to typeset",
            ],
            site.FindingLines.Where(line => line.Contains("typeset", StringComparison.Ordinal)));
        Assert.Contains("<code class=\"math\">x</code>", site["page/index.html"], StringComparison.Ordinal);
        Assert.Contains("<code class=\"language-csharp\">int x;\n</code>", site["page/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("^", 8)]
    [InlineData("{}_", 8)]
    public void A_formula_that_Temml_trips_over_is_found_where_it_stands(string tex, int column)
    {
        var finding = Assert.Single(Site($"Let $a$\n\nand so ${tex}$.").Findings, finding => finding.Code == "CK5300");

        Assert.Equal((6, column), (finding.Location.Start.Line, finding.Location.Start.Column));
    }

    public void Dispose() => _typesetter.Dispose();

    private string Body(string text)
    {
        var site = Site(text);
        Assert.Empty(site.Mistakes);
        return site["page/index.html"];
    }

    private TestSite Site(string text, string settings = "", Typesetter? typesetter = null) =>
        TestSite.Of($"=== course.yml\ntitle: Tides\n{settings}=== content/page.md\n---\ntitle: Page\n---\n{text}\n", typesetter: typesetter ?? _typesetter);

    private static List<string> Between(string html, string before, string after) =>
        [.. html.Split(before).Skip(1).Select(part => part[..part.IndexOf(after, StringComparison.Ordinal)])];
}
