namespace CourseKit.Syntax.Tests;

public sealed class ClozeTests
{
    [Theory]
    [InlineData("A {proxy} stands for the {goal}.", "proxy|goal")]
    [InlineData("A {proxy|what is measured} stands for the {goal}.", "proxy(what is measured)|goal")]
    [InlineData("A {*proxy* of `x`} it is.", "*proxy* of `x`")]
    [InlineData("With $\\frac{a}{b}$ the {proxy} is.", "proxy")]
    [InlineData("$$\\sum_{i} x_{i}$$ is the {sum}.", "sum")]
    [InlineData("\\(x_{1}\\) and \\[y_{2}\\] make the {sum}.", "sum")]
    [InlineData("\\begin{align*}x_{1}\\end{align*} is the {sum}.", "sum")]
    [InlineData("Code `{x}` and ``{ ` }`` hide no {proxy}.", "proxy")]
    [InlineData("A \\{brace\\} is no {deletion}.", "deletion")]
    [InlineData("The sum is {$x_{1} + x_{2}$}.", "$x_{1} + x_{2}$")]
    [InlineData("The odds are {$P(a|b)$|Bayes}.", "$P(a|b)$(Bayes)")]
    [InlineData("It costs $5, or {ten} dollars, or $6.", "ten")]
    [InlineData("It costs $6 (or {5}$).", "5")]
    [InlineData("Swap $a,$b to {one},$a.", "one")]
    [InlineData("It runs on {.NET}", ".NET")]
    [InlineData("With {$5}, {$x$} holds.", "$5|$x$")]
    [InlineData("With {$x$}, {$5} or {$$} and {$$} hold.", "$x$|$5|$$|$$")]
    [InlineData("From $5 to {$x_{1}$}, {b$}.", "$x_{1}$|b$")]
    [InlineData("The set $\\{x$ is {open}.", "open")]
    [InlineData("A { padded } word.", " padded ")]
    [InlineData("A {proxy|}.", "proxy")]
    [InlineData("{All of it}", "All of it")]
    [InlineData("Over\nlines a {proxy\nstands}.", "proxy\nstands")]
    public void Braces_hide_outside_of_maths_and_code(string cloze, string deletions)
    {
        var prompt = Assert.Single(Parsed.PromptsIn("C: " + cloze));

        Assert.Equal(PromptKind.Cloze, prompt.Kind);
        Assert.Equal(cloze, prompt.Question.Text);
        Assert.Equal(deletions, string.Join('|', prompt.Deletions.Select(found => found.Text + (found.Hint is null ? "" : $"({found.Hint})"))));
        Assert.Empty(Parsed.Codes(Parsed.Block("C: " + cloze)));
    }

    [Fact]
    public void A_deletion_knows_its_place_in_the_text()
    {
        var prompt = Assert.Single(Parsed.PromptsIn("C: A {proxy|hint} it is."));

        var deletion = Assert.Single(prompt.Deletions);

        Assert.Equal("{proxy|hint}", prompt.Question.Text.Substring(deletion.Span.Start, deletion.Span.Length));
    }

    [Theory]
    [InlineData("No braces.", "2:4 CK3007")]
    [InlineData("Only $x_{i}$.", "2:4 CK3007")]
    [InlineData("An {} one.", "2:7 CK3008")]
    [InlineData("An { } one and a {good} one.", "2:7 CK3008")]
    [InlineData("A {|hint}.", "2:6 CK3008")]
    [InlineData("A {proxy of {x}}.", "2:16 CK3009")]
    [InlineData("A {{c1::proxy}}.", "2:7 CK3009")]
    [InlineData("A {proxy.", "2:6 CK3010")]
    [InlineData("A {proxy of {x}.", "2:6 CK3010")]
    [InlineData("A proxy}.", "2:11 CK3010")]
    [InlineData("A {good} proxy}.", "2:18 CK3010")]
    public void Wrong_braces_are_told_at_their_place(string cloze, string finding) =>
        Assert.Equal([finding], Parsed.Findings(Parsed.Block("C: " + cloze)));

    [Theory]
    [InlineData("A {proxy}. {#p .core}", "A {proxy}.", "#p .core")]
    [InlineData("A {proxy}. {difficulty=2}", "A {proxy}.", "difficulty=2")]
    [InlineData("The {proxy}\nof lamps {.core}", "The {proxy}\nof lamps", ".core")]
    public void Metadata_ends_a_cloze_too(string cloze, string text, string attributes)
    {
        var prompt = Assert.Single(Parsed.PromptsIn("C: " + cloze));

        Assert.Equal(text, prompt.Question.Text);
        Assert.Equal(attributes, PromptAttributeTests.Written(prompt));
    }
}
