using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

public class WordingTests
{
    [Theory]
    [InlineData("Who described gaming? Strathern et al., Goodhart, or Campbell?", "Strathern et al.", true)]
    [InlineData("Is a sorter a searcher or a mapper (or neither)?", "Neither. It only sorts.", false)]
    [InlineData("True or false? A proxy is a goal.", "False", false)]
    [InlineData("Which breaks first, the proxy or the goal?", "The proxy.", false)]
    [InlineData("What does a thermostat hold?", "A thermostat holds the warmth.", false)]
    [InlineData("Is x or y the larger?", "x", false)]
    [InlineData("Is it so, yes or no?", "Yes", false)]
    [InlineData("Roughly, a ___ searches among searchers.", "Super-searcher.", false)]
    [InlineData("Which is longer, $a$ or $b$?", "$a$", false)]
    [InlineData("What does `max` give?", "`max` gives the largest.", false)]
    [InlineData("Which picture shows the proxy?", "![the picture](a.png) the proxy", false)]
    public void The_answer_stands_in_the_question(string question, string answer, bool isFound) => Check("CK3105", question, answer, isFound);

    [Theory]
    [InlineData("A sorter runs. Is it a searcher or a mapper (or neither)?", "Neither.", true)]
    [InlineData("Does a proxy hold under pressure?", "It breaks.", true)]
    [InlineData("Which breaks first, the proxy or the goal?", "The proxy.", true)]
    [InlineData("Under pressure a proxy...", "True.", true)]
    [InlineData("Under pressure a proxy...", "True to its maker, it holds", false)]
    [InlineData("Which of them: Strathern, Goodhart, Campbell, or Lucas?", "Campbell", false)]
    [InlineData("What is a proxy or stand-in?", "A measure.", false)]
    [InlineData("Can you name a proxy?", "Pixels.", false)]
    public void The_question_has_two_answers(string question, string answer, bool isFound) => Check("CK3106", question, answer, isFound);

    [Theory]
    [InlineData(30, "", false)]
    [InlineData(31, "hint", true)]
    [InlineData(50, "hint", true)]
    [InlineData(51, "warning", true)]
    public void An_answer_is_measured_in_words(int words, string severity, bool isFound)
    {
        var found = Linted.Of(Linted.Prompts("What grows?\n" + string.Join(' ', Enumerable.Repeat("leaf", words)) + "."), "CK3107");

        Assert.Equal(isFound ? [severity] : [], found.Select(finding => finding.Severity.ToString().ToLowerInvariant()));
    }

    [Fact]
    public void Alt_text_and_an_open_ended_marker_are_no_part_of_an_answers_length()
    {
        var alt = string.Join(' ', Enumerable.Repeat("leaf", 60));
        var answer = "(Multiple possible answers) " + string.Join(' ', Enumerable.Repeat("leaf", 29));

        var found = Linted.Prompts($"What grows?\n![{alt}](leaf.png) Leaves.\n\nWhat else?\n{answer}");

        Assert.Empty(Linted.Of(found, "CK3107"));
    }

    [Fact]
    public void Many_characters_are_a_warning_in_any_language() =>
        Assert.Equal(Severity.Warning, Assert.Single(Linted.Of(Linted.Prompts("代理是什么?\n" + new string('果', 351), "language: zh-TW\n"), "CK3107")).Severity);

    [Theory]
    [InlineData(25, false)]
    [InlineData(26, true)]
    public void A_question_is_measured_in_words(int words, bool isFound) =>
        Check("CK3108", string.Join(' ', Enumerable.Repeat("leaf", words)) + "?", "Yes.", isFound);

    [Theory]
    [InlineData("The lamp was red. How did that end - what did the score do?", true)]
    [InlineData("Why does it matter? Provide a case.", true)]
    [InlineData("In the greenhouse, what was the goal and what was the proxy?", true)]
    [InlineData("Explain what a proxy is and why it fails.", true)]
    [InlineData("When the lamps turn red, what happens to the score?", false)]
    [InlineData("What is a proxy, in one word?", false)]
    [InlineData("Who named it? Strathern, Goodhart, or Campbell?", false)]
    [InlineData("What does a score that nobody checks, and which grows, tell?", false)]
    public void More_than_one_thing_is_asked(string question, bool isFound) => Check("CK3109", question, "Red pixels.", isFound);

    [Theory]
    [InlineData("What is scored?", "Height, width, color, weight", true)]
    [InlineData("What is scored?", "Height/width/color/weight", true)]
    [InlineData("What are the three scores?", "See the board.", true)]
    [InlineData("Name the 4 scores.", "See the board.", true)]
    [InlineData("What is scored?", "Height, width and color", false)]
    [InlineData("What are the two scores?", "See the board.", false)]
    [InlineData("How many?", "1,000,000,000 of them", false)]
    [InlineData("Why?", "Because in summer, when the lamps are off, and nobody looks, the score, which counts pixels, falls to nothing at all.", false)]
    [InlineData("Where?", "https://example.org/a/b/c/d/e", false)]
    [InlineData("What is seen?", "![one, two, three, four, five](a.png)", false)]
    public void The_answer_is_a_list(string question, string answer, bool isFound) => Check("CK3110", question, answer, isFound);

    [Fact]
    public void Items_of_a_Markdown_list_are_counted_too()
    {
        var found = Linted.Prompts("Q: What is scored?\nA:\n\n- height\n- width\n- color\n- weight");

        Assert.Single(Linted.Of(found, "CK3110"));
    }

    [Theory]
    [InlineData("Give a toy example of a proxy.", "Pixels.", 1)]
    [InlineData("Name a proxy. (Multiple possible answers.)", "Pixels.", 1)]
    [InlineData("Give an example of a proxy.", "(Multiple possible answers) Pixels.", 2)]
    [InlineData("Give an example of a proxy. {.open-ended}", "Pixels.", 0)]
    [InlineData("Give an example of a proxy. {.open-ended}", "(Multiple possible answers) Pixels.", 1)]
    [InlineData("What is scored?", "Any of pixels, fruit.", 1)]
    [InlineData("What is scored?", "There must be at least one pixel.", 0)]
    public void An_open_ended_prompt_is_marked(string question, string answer, int findings) =>
        Assert.Equal(findings, Linted.Of(Linted.Prompts($"{question}\n{answer}"), "CK3111").Length);

    [Theory]
    [InlineData("Roughly, a ___ searches.", true)]
    [InlineData("An ___ searches.", true)]
    [InlineData("It relates the ___ and the ___.", true)]
    [InlineData("A(n) ___ searches.", false)]
    [InlineData("The ___ searches.", false)]
    [InlineData("What does a `___` do?", false)]
    [InlineData("What does a ___init___ do?", false)]
    public void A_blank_gives_its_answer_away(string question, bool isFound) => Check("CK3113", question, "Searcher.", isFound);

    [Fact]
    public void Too_many_blanks_on_a_page_are_reported_once_at_the_first()
    {
        var prompts = string.Join("\n\n", Enumerable.Range(1, 6).Select(i => i <= 3 ? $"Rule {i} names the ___.\nproxy {i}" : $"What does rule {i} name?\ngoal {i}"));

        Assert.Equal(["CK3113 8"], Linted.Lines(Linted.Prompts(prompts), "CK3113"));
    }

    [Theory]
    [InlineData("In the example of the lamps, what was the goal?", "Fruit.", true)]
    [InlineData("What does the curve in the diagram show?", "Fruit.", true)]
    [InlineData("What does the curve in the diagram show? ![curve](a.png)", "Fruit.", false)]
    [InlineData("What does this post call a proxy?", "Pixels.", true)]
    [InlineData("It is red when?", "At night.", true)]
    [InlineData("Which goal is described above?", "Fruit.", true)]
    [InlineData("Which score lies above average?", "Fruit.", false)]
    [InlineData("What is a proxy in this context?", "Pixels.", false)]
    [InlineData("Who gains?", "The lamp, if it is red.", true)]
    [InlineData("Who gains from a lamp?", "The lamp, if it is red.", false)]
    [InlineData("Who gains?", "The lamp maker.", false)]
    public void A_prompt_leans_on_its_page(string question, string answer, bool isFound) =>
        Check("CK3114", question, answer, isFound, text: "Think of a lamp in a greenhouse.");

    [Theory]
    [InlineData("Which individual/team found the proxy?", true)]
    [InlineData("Who coined the word?", true)]
    [InlineData("Who gains?", false)]
    [InlineData("Which score grows?", false)]
    public void An_author_is_asked_for(string question, bool isFound) => Check("CK3115", question, "Goodhart", isFound, "lint: { CK3115: hint }\n");

    [Theory]
    [InlineData("What does the arm hold when it is to hold a ball?", "The ball, or so it seems.", true)]
    [InlineData("What is held?", "The learnt behaviour, maximised.", false)]
    [InlineData("What is held?", "Umbrellas, teapots and shovels.", true)]
    [InlineData("What was found?", "A mug was found.", false)]
    [InlineData("Name an animal. {.open-ended}", "Giraffes, okapis, zebras", false)]
    public void An_answer_is_to_be_found_in_the_text(string question, string answer, bool isFound) =>
        Check("CK3116", question, answer, isFound, text: "The arm learned a behavior: holding mugs, maximizing the score.");

    [Fact]
    public void A_prompt_about_a_section_that_is_not_written_is_reported()
    {
        const string Text = """
            Campbell and Goodhart found laws, and so did Lucas.

            {{< orbit_review >}}
            Who found the first?
            Campbell
            Who found the second?
            Goodhart
            {{< /orbit_review >}}

            ## A law, by Campbell
            Original article: https://example.org/a/very/long/address-of_an_article/view

            No time to write this one yet, sorry.

            ## Another, by Goodhart

            """;

        var found = Linted.Page("---\ntitle: Laws\n---\n" + Text + string.Join(' ', Enumerable.Repeat("Written here it is.", 10)) + "\n");

        Assert.Equal(["CK3116 7"], Linted.Lines(found, "CK3116"));
    }

    [Theory]
    [InlineData("What does a meta searcher do?", 1)]
    [InlineData("What do meta searchers do?", 1)]
    [InlineData("What does a meta-searcher do?", 0)]
    [InlineData("What is a long term plan?", 0)]
    [InlineData("What is a base score?", 0)]
    public void A_term_is_written_as_in_the_text(string question, int findings)
    {
        const string Text = "A meta-searcher finds searchers. Meta-searchers are rare, one meta-searcher is known. A base-score is not a base score, nor is any base-score, base-score, base score. "
            + "Long-term, long-term, long-term.";

        Assert.Equal(findings, Linted.Of(Linted.Prompts($"{question}\nIt plans.", text: Text), "CK3117").Length);
    }

    [Theory]
    [InlineData("", "![dial](https://example.org/a;b.png)", 0)]
    [InlineData("review: orbit\n", "![dial](https://example.org/a;b.png)", 1)]
    [InlineData("review: orbit\n", "![dial](dial.png)", 1)]
    [InlineData("review: orbit\n", "![dial](https://example.org/ab.png)", 0)]
    public void Orbit_needs_whole_addresses(string frontMatter, string answer, int findings) =>
        Assert.Equal(findings, Linted.Of(Linted.Prompts($"What shows it?\n{answer}", frontMatter), "CK3118").Length);

    [Theory]
    [InlineData(600, 10, "")]
    [InlineData(601, 10, "CK3119 7")]
    [InlineData(10, 11, "CK3119 7")]
    public void Reviews_are_spread_evenly(int words, int prompts, string expected)
    {
        var block = string.Join("\n", Enumerable.Range(1, prompts).Select(i => $"What is leaf {i}?\nGreen {i}"));

        var found = Linted.Prompts(block, text: string.Join(' ', Enumerable.Repeat("leaf", words)));

        Assert.Equal(expected, string.Join(",", Linted.Lines(found, "CK3119")));
    }

    [Fact]
    public void A_long_end_without_prompts_is_reported_at_the_last_block_and_a_page_without_prompts_is_not()
    {
        var tail = string.Join(' ', Enumerable.Repeat("leaf", 700));

        var found = Linted.Page($"---\ntitle: Test\n---\n{{{{< orbit_review >}}}}\nWhat is it?\nA leaf.\n{{{{< /orbit_review >}}}}\n\n{tail}\n");

        Assert.Equal(["CK3119 4"], Linted.Lines(found, "CK3119"));
        Assert.Empty(Linted.Of(Linted.Page($"---\ntitle: Test\n---\n{tail}\n"), "CK3119"));
    }

    [Theory]
    [InlineData("Name one risk.", true)]
    [InlineData("what is a risk?", true)]
    [InlineData("Is it so (or not)?\"", true)]
    [InlineData("What is \"risk?\"", false)]
    [InlineData("Why is it so? Say more.", false)]
    public void A_question_looks_like_one(string question, bool isFound) => Check("CK3120", question, "So.", isFound, "lint: { CK3120: hint }\n");

    private static void Check(string code, string question, string answer, bool isFound, string frontMatter = "", string text = "") =>
        Assert.Equal(isFound, Linted.Of(Linted.Prompts($"Q: {question}\nA: {answer}", frontMatter, text), code).Length > 0);
}
