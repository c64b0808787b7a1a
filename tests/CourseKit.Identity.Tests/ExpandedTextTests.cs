using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>The Markdown of a side with the author's TeX commands expanded.</summary>
public sealed class ExpandedTextTests
{
    private static readonly IReadOnlyDictionary<string, TexDefinition> _commands =
        TexExpander.Expand(@"\newcommand{\R}{\mathbb{R}}\newcommand{\pair}[2]{(#1, #2)}\newcommand{\unit}{\text{for $x$}}\newcommand{\sp}{a\ }\newcommand{\no}{}", TexDefinition.None).Definitions;

    [Theory]
    [InlineData(@"Is $x \in \R$ so?", @"Is $x \in \mathbb{R}$ so?")]
    [InlineData(@"\(\R\) and $$\pair{\R}{1}$$", @"\(\mathbb{R}\) and $$(\mathbb{R}, 1)$$")]
    [InlineData("\\begin{align}\n\\R\n\\end{align}", "\\begin{align}\n\\mathbb{R}\n\\end{align}")]
    [InlineData(@"`$\R$` is code, $\R$ is none.", @"`$\R$` is code, $\mathbb{R}$ is none.")]
    [InlineData(@"$\unit$", @"\(\text{for $x$}\)")]
    [InlineData(@"$\sp$ b", @"$a\ {}$ b")]
    [InlineData(@"$\def\own{o}\own$ and $\own$", @"$o$ and $o$")]
    [InlineData(@"$\newcommand{\own}{o}$ What is $\own$?", @"What is $o$?")]
    [InlineData("> $$\n> \\pair{\n> \\R}{1}\n> $$", "> $$\n> (\n> \\mathbb{R}, 1)\n> $$")]
    [InlineData("- $$\n  \\R\n  $$\n- two", "- $$\n  \\mathbb{R}\n  $$\n- two")]
    public void Commands_are_expanded_where_formulas_stand(string typed, string seen) => Assert.Equal(seen, Expand(typed)?.Question);

    [Theory]
    [InlineData(@"No command: $\mathbb{R}$ costs \$5.")]
    [InlineData(@"A path \R in text and `\R` in code.")]
    [InlineData(@"$\loop$")]
    [InlineData("")]
    public void Without_a_command_nothing_is_kept(string typed) => Assert.Null(Expand(typed));

    [Fact]
    public void What_a_question_defines_holds_in_its_answer() => Assert.Equal("$o$", Expand(@"$\def\own{o}\own$", @"$\own$")!.Answer);

    [Theory]
    [InlineData(@"{$\R$} is {a set}.", @"{$\mathbb{R}$} is {a set}.")]
    [InlineData(@"{It is $\pair{a}{b}$|a hint}.", @"{It is $(a, b)$|a hint}.")]
    public void A_cloze_keeps_its_deletions(string typed, string seen) =>
        Assert.Equal(seen, ExpandedSides.Of(new TextKey(PromptKind.Cloze, typed, null), _commands)!.Question);

    [Fact]
    public void A_renamed_command_leaves_prompts_where_nothing_else_is_alike()
    {
        var before = Course(@"\R", @"\mathbb{R}", "");
        var after = Course(@"\Real", @"\mathbb{R}", "$x$ and more text.\n\n");

        var found = Story.Of(Story.Of(null, before).Lock, after);

        Assert.Equal(Story.Of(null, before).Guids, found.Guids);
        Assert.Empty(found.Codes);
    }

    [Fact]
    public void A_prompt_with_commands_that_is_reworded_as_well_is_found_by_what_is_seen()
    {
        var before = Story.Of(null, Course(@"\R", @"\mathbb{R}", ""));
        var after = Course(@"\Real", @"\mathbb{R}", "").Select(prompt => prompt with { Answer = prompt.Answer + " for all", Expanded = prompt.Expanded! with { Answer = prompt.Expanded.Answer + " for all" } });

        Assert.Equal(before.Guids, Story.Of(before.Lock, [.. after]).Guids);
    }

    [Fact]
    public void A_merge_keeps_what_each_side_s_text_stands_for()
    {
        var origin = Story.Of(null, Course(@"\R", @"\mathbb{R}", ""));
        var renamed = Story.Of(origin.Lock, Course(@"\Real", @"\mathbb{R}", ""));
        var redefined = Story.Of(origin.Lock, Course(@"\R", @"\mathbf{R}", ""));

        var merged = LockMerge.Merge(origin.Lock, renamed.Lock, redefined.Lock).Lock;

        Assert.Equal([@"$\Real$"], merged.Prompts.Select(prompt => prompt.Question));
        Assert.Equal([new ExpandedSides(@"$\mathbb{R}$", @"$x \in \mathbb{R}$")], merged.Prompts.Select(prompt => prompt.Expanded));
    }

    private static ExpandedSides? Expand(string question, string answer = "") => ExpandedSides.Of(new TextKey(PromptKind.Qa, question, answer), _commands);

    private static IReadOnlyList<CurrentPrompt> Course(string command, string body, string before)
    {
        var course = TextCourse.Compile(TextCourse.Page("a.md", $"$\\newcommand{{{command}}}{{{body}}}$\n\n{before}{{{{< orbit_review >}}}}\nQ: ${command}$\nA: $x \\in {command}$\n{{{{< /orbit_review >}}}}"));
        return [.. CurrentPrompt.Of(course.Pages.Select(page => page.Page))];
    }
}
