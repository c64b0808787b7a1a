namespace CourseKit.Model.Tests;

/// <summary>Marks of formulas that mean something else to Markdown or to money.</summary>
public sealed class MathOrTextTests
{
    [Theory]
    [InlineData("See \\[1\\] and \\[12, 13\\].", "")]
    [InlineData("Watch \\[[the talk](https://e.org/v)\\], from \\[2\\] on.", "")]
    [InlineData("\\[[the talk](https://e.org/v)\\]", "")]
    [InlineData("\\[see [notes](/notes)\\] and \\[x^2\\]", "x^2")]
    [InlineData("\\[`x_1`\\] and \\[**a=b**\\]", "")]
    [InlineData("[\\[1\\]](https://e.org)", "")]
    [InlineData("- \\[ \\] open\n- \\[x\\] done", "")]
    [InlineData("He wrote \\[sic\\] to \\[his wife\\] \\[…\\]", "")]
    [InlineData("Write \\[^1\\] for a note.", "")]
    [InlineData("The cell a\\[i\\] of a\\[0\\]", "")]
    [InlineData("\\[To be continued\\]", "")]
    [InlineData("Of \\[my\\_name\\] and \\[file name = x\\]", "")]
    [InlineData("Thus \\[\\alpha\\] and \\[x = 1\\] and \\[a_i\\] hold.", "\\alpha; x = 1; a_i")]
    [InlineData("\\[1\\]", "1")]
    [InlineData("> \\[x\\]", "x")]
    [InlineData("1. \\[x\\]", "x")]
    [InlineData("\\[\nx, y\n\\]", "\nx, y\n")]
    [InlineData("\\[[a](https://e.org) \\(t\\)\\]", "t")]
    [InlineData("\\(AB, CD\\) and \\(xy zw\\) and \\(n \\bmod m\\)", "AB, CD; xy zw; n \\bmod m")]
    [InlineData("\\([talk](https://e.org)\\) and \\(see the notes\\) and \\(n\\)", "n")]
    public void Brackets_with_backslashes_are_brackets_unless_TeX_is_in_them(string text, string formulas) => Holds(text, formulas);

    [Theory]
    [InlineData("| size | price |\n|---|---|\n| mid | $$ |\n| large | $$$ |", "")]
    [InlineData("| size | price |\n|---|---|\n| mid | $5 |\n| large | $6 |", "")]
    [InlineData("| a | b |\n|---|---|\n|$HOME|$PATH|", "")]
    [InlineData("| a | b |\n|---|---|\n| $x$ | $$y$$ |", "x; y")]
    [InlineData("| a | b |\n|---|---|\n| $P(a|b)$ | y |", "P(a|b)")]
    [InlineData("> | a |\n> |---|\n> | $$ |\n> | $x$ |", "x")]
    [InlineData("* Inn ($$$)\n* Hostel ($)\n* House ($$)", "")]
    [InlineData("* Inn $$\n* Hostel $$\n* House $$ or more", "")]
    [InlineData("1. $$\n2. $$$", "")]
    [InlineData("1. $$ a\n2. $$$ b", "")]
    [InlineData("- $$ B\n\n> $$ 12", "")]
    [InlineData("- a $x\n- b$ here", "")]
    [InlineData("- costs $$\n\n  and more $$\n", "")]
    [InlineData("> costs $$\n\nand $$", "")]
    [InlineData("> $$ quote\n> and $$$", "")]
    [InlineData("> > $$ quote\n> > and more", "")]
    [InlineData("> $$ x\n> = y $$", " x\n = y ")]
    [InlineData("# From $$\nto $$", "")]
    [InlineData("From $$ to $$$, mostly $$.", "")]
    [InlineData("Prices ($$) and ($$) differ", "")]
    [InlineData("Price: $$\n- tea $$", "")]
    [InlineData("Das kostet $$, jenes $$ im Winter. 价格 $$，约 $$。", "")]
    [InlineData("We get $$ x $$ and $$x+y$$ here.", " x ; x+y")]
    [InlineData("We get $$\na\n- b\n$$ so", "\na\n- b\n")]
    [InlineData("We get $$ a\n+ b $$ so", " a\n+ b ")]
    [InlineData("- item $$\n  a\n  $$", "\n  a\n  ")]
    [InlineData("$$ABC$$", "ABC")]
    [InlineData("We get $$AB, CD$$ and $$xy zw$$ and $$ x, y $$ here.", "AB, CD; xy zw;  x, y ")]
    [InlineData("$$ a b $$", " a b ")]
    [InlineData("$$x$$$y$", "x; y")]
    [InlineData("costs $$$x$ and $y$", "y")]
    [InlineData("$$", "")]
    [InlineData(" $$ \n", "")]
    [InlineData("$", "")]
    [InlineData("$$$", "")]
    public void A_price_is_text_and_a_formula_ends_with_its_cell_or_item(string text, string formulas) => Holds(text, formulas);

    [Theory]
    [InlineData("$a,$b become $b,$a", "")]
    [InlineData("Add $a+$b, or $a/$b, while $i<$n and $x=$y.", "")]
    [InlineData("Of $a-$b, $a*$b and $_x,$_y.", "")]
    [InlineData("It costs $6 (or 5$).", "")]
    [InlineData("From $5 (5€ and more to 6$", "")]
    [InlineData("| a | b |\n|---|---|\n| $a,$b | $x$ |", "x")]
    [InlineData("$a$,$b$ and $a$+$b$ and $i$<$n$", "a; b; a; b; i; n")]
    [InlineData("$1 \\in [0, 1)$ and $2 (x + 1)$ and $5 + (a$ and $0$", "1 \\in [0, 1); 2 (x + 1); 5 + (a; 0")]
    [InlineData("an $x^+$th, $C^*$algebra, $a_-$part, the $+$sign, $a=$ and $b,$", "x^+; C^*; a_-; +; a=; b,")]
    [InlineData("$n$th and $2n$D", "n; 2n")]
    public void Names_and_amounts_with_dollars_are_no_formulas(string text, string formulas) => Holds(text, formulas);

    [Theory]
    [InlineData("\\\\(x\\\\)", "1:1-1:8 CK5019", "\\(x\\)")]
    [InlineData("so \\\\( a\\,b \\\\).", "1:4-1:16 CK5019", "so \\( a\\,b \\).")]
    [InlineData("> \\\\[ x = \\\\frac{1}{2} \\\\\\\\ y\n> \\\\]", "1:3-2:6 CK5019", "> \\[ x = \\frac{1}{2} \\\\ y\n> \\]")]
    [InlineData("\\\\[\\begin{matrix} a \\\\\\\\ b \\end{matrix}\\\\]", "1:1-1:43 CK5019", "\\[\\begin{matrix} a \\\\ b \\end{matrix}\\]")]
    [InlineData("- \\\\(a_1\\\\) and \\\\(b_2\\\\)", "1:3-1:12 CK5019, 1:17-1:26 CK5019", "- \\(a_1\\) and \\(b_2\\)")]
    [InlineData("C:\\\\(dir\\\\) and a \\\\ b", "", "")]
    [InlineData("`\\\\(x\\\\)`", "", "")]
    [InlineData("\\\\[see [x](https://e.org)\\\\]", "", "")]
    public void A_formula_between_doubled_backslashes_is_reported_and_mended(string text, string findings, string mended)
    {
        var body = ProseBench.Parse(text);

        Assert.Equal(findings, ProseBench.Findings(body));
        Assert.Empty(body.Embeds.OfType<MathEmbed>());
        if (mended.Length == 0) return;
        var fixedText = Mended(text, body);
        Assert.Equal(mended, fixedText);
        Assert.Equal("", ProseBench.Findings(ProseBench.Parse(fixedText)));
        Assert.Equal(body.Diagnostics.Count, ProseBench.Parse(fixedText).Embeds.OfType<MathEmbed>().Count());
    }

    [Theory]
    [InlineData("the sum $$ x = 1", "1:9-1:11 CK5001")]
    [InlineData("- $$ x = 1\n\ntext", "1:3-1:5 CK5001")]
    [InlineData("- $$x\n\ntext", "1:3-1:5 CK5001")]
    [InlineData("$$\nx\n\ntext", "1:1-1:3 CK5001")]
    [InlineData("| a |\n|---|\n| $$ \\alpha |", "3:3-3:5 CK5001")]
    public void A_formula_that_is_meant_and_not_closed_is_still_reported(string text, string findings) =>
        Assert.Equal(findings, ProseBench.Findings(ProseBench.Parse(text)));

    private static string Mended(string text, PageBody body)
    {
        foreach (var edit in body.Diagnostics.SelectMany(finding => finding.Fix!.Edits).OrderByDescending(edit => edit.Location.Span.Start))
        {
            text = text.Remove(edit.Location.Span.Start, edit.Location.Span.Length).Insert(edit.Location.Span.Start, edit.NewText);
        }

        return text;
    }

    private static void Holds(string text, string formulas)
    {
        var body = ProseBench.Parse(text);

        Assert.Equal(formulas, string.Join("; ", body.Embeds.OfType<MathEmbed>().Select(math => math.Tex)));
        Assert.Empty(body.Diagnostics);
    }
}
