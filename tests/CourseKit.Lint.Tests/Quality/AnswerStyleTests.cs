namespace CourseKit.Model.Tests;

/// <summary>CK3120: answers begin and end as the others of their page do.</summary>
public sealed class AnswerStyleTests
{
    [Theory]
    [InlineData("It waits. Then it moves on.", 0)]
    [InlineData("It waits. Then it moves on", 1)]
    [InlineData("It waits. Then it says \"go on!\"", 0)]
    [InlineData("It waits. Then it runs `go`", 0)]
    [InlineData("It waits\n\n- here\n- there", 0)]
    [InlineData("It waits for the light", 0)]
    public void An_answer_of_sentences_ends_its_last_one(string answer, int findings) => Assert.Equal(findings, Count([answer]));

    [Theory]
    [InlineData("it waits for the light", 1)]
    [InlineData("It waits for the light", 0)]
    [InlineData("x, the light", 0)]
    [InlineData("`go`, or wait", 0)]
    [InlineData("(the) light", 0)]
    public void An_answer_begins_with_a_capital_where_the_others_do(string answer, int findings) =>
        Assert.Equal(findings, Count(["A lamp.", "Two lamps.", "Three lamps", "Four lamps", answer]));

    [Fact]
    public void Where_answers_begin_small_or_are_few_or_mixed_none_is_out_of_line()
    {
        Assert.Equal(0, Count(["a lamp", "two lamps", "three lamps", "Four lamps", "five lamps"]));
        Assert.Equal(0, Count(["A lamp", "Two lamps", "three lamps"]));
        Assert.Equal(0, Count(["A lamp", "Two lamps", "three lamps", "four lamps", "Five lamps", "six lamps"]));
    }

    [Theory]
    [InlineData("It waits until the light of the lamp is red", 1)]
    [InlineData("It waits until the light of the lamp is red.", 0)]
    [InlineData("It waits for the light", 0)]
    [InlineData("It waits until the light of the lamp is $r$", 0)]
    public void A_long_answer_ends_in_a_full_stop_where_the_others_do(string answer, int findings)
    {
        string[] others = [.. Enumerable.Range(1, 4).Select(i => $"Lamp number {i} turns red when the door opens.")];

        Assert.Equal(findings, Count([.. others, answer]));
    }

    [Fact]
    public void In_another_language_nothing_is_said() => Assert.Equal(0, Count(["Sie wartet. Dann geht sie"], "language: de\n"));

    private static int Count(string[] answers, string frontMatter = "")
    {
        var prompts = string.Join('\n', answers.Select((answer, i) => $"Q: What does lamp {i} do?\nA: {answer}\n"));
        return Linted.Of(Linted.Prompts(prompts, frontMatter + "lint: { CK3120: hint }\n"), "CK3120").Length;
    }
}
