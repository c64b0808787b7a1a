namespace CourseKit.Model.Tests;

public class SimilarQuestionsTests
{
    [Fact]
    public void Questions_that_differ_in_a_noun_are_one_finding_with_all_places()
    {
        var found = Linted.Prompts("""
            Which of these found the first law of proxies? Strathern et al., Goodhart et al., Campbell, or Lucas?
            Campbell
            What does a lamp do to the score that counts red pixels in a picture?
            It rises.
            Which of these found the second law of proxies? Strathern et al., Goodhart et al., Campbell, or Lucas?
            Lucas
            Which of these came up with the idea of targets? Strathern et al., Goodhart et al., Campbell, or Lucas?
            Strathern et al.
            """);

        var finding = Assert.Single(Linted.Of(found, "CK3104"));
        Assert.Equal([8, 12, 14], finding.Related.Select(related => related.Location.Start.Line).Prepend(finding.Location.Start.Line));
    }

    [Theory]
    [InlineData("What is a proxy for the goal?", "What is a score for the goal?")]
    [InlineData(
        "A robot arm was to stack a red block on a blue one. How did this end badly - what did the arm learn?",
        "A boat was to finish a race as soon as it could. How did this end badly - what did the boat learn?")]
    public void Short_questions_and_questions_that_share_a_phrase_are_left_alone(string one, string other) =>
        Assert.Empty(Linted.Of(Linted.Prompts($"{one}\nThis.\n{other}\nThat."), "CK3104"));

    [Theory]
    [InlineData("{.open-ended}")]
    [InlineData("{lint=similar-questions}")]
    public void A_prompt_that_opts_out_is_compared_with_none(string attributes)
    {
        var found = Linted.Prompts($"""
            A tuner picks the rate for a network that sorts pictures. Which of them is the searcher? {attributes}
            The tuner.
            A tuner picks the rate for a network that sorts pictures. Which of them is the sorter?
            The network.
            """);

        Assert.Empty(Linted.Of(found, "CK3104"));
    }

    [Fact]
    public void The_same_question_again_is_left_to_its_own_rules()
    {
        const string Question = "A tuner picks the rate for a network that sorts pictures. Which of them is the searcher?";

        var found = Linted.Prompts($"{Question}\nThe tuner.\n{Question}\nThe network.\n{Question}\nThe tuner.");

        Assert.Equal(["CK3102", "CK3103"], found.Where(finding => finding.Code is "CK3102" or "CK3103" or "CK3104").Select(finding => finding.Code).Distinct().Order());
    }

    [Fact]
    public void Pairs_are_found_among_many_questions_that_share_their_common_words()
    {
        var prompts = Enumerable.Range(0, 600).Select(i =>
            $"What does the report say of {Name(i / 2)}, {Name(i / 2)}v, {Name(i / 2)}w, {Name(i / 2)}x and {Name(i / 2)}y when {Name(i / 2)}z and the {(i % 2 == 0 ? "lamps" : "vents")} fail?\nIt says {Name(i)}.");

        var pairs = Linted.Of(Linted.Prompts(string.Join("\n", prompts)), "CK3104");

        Assert.Equal(Enumerable.Range(0, 300).Select(i => 8 + (4 * i)), pairs.Select(pair => pair.Location.Start.Line));
        Assert.All(pairs, pair => Assert.Equal(pair.Location.Start.Line + 2, Assert.Single(pair.Related).Location.Start.Line));
    }

    [Fact]
    public void A_set_made_from_one_pattern_is_one_finding()
    {
        var prompts = Enumerable.Range(0, 2000).Select(i => $"In the first of the two tables, which number stands beside the name of {Name(i)}?\n{i}");

        var finding = Assert.Single(Linted.Of(Linted.Prompts(string.Join("\n", prompts)), "CK3104"));

        Assert.StartsWith("1999 other questions", finding.Message, StringComparison.Ordinal);
        Assert.Equal(8, finding.Related.Count);
    }

    private static string Name(int number) => string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => (char)('a' + digit - '0'))) + "q";
}
