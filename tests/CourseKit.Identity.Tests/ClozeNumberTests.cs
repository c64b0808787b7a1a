namespace CourseKit.Model.Tests;

/// <summary>Which card each deletion of a cloze is after edits.</summary>
public sealed class ClozeNumberTests
{
    private const string Lamp = "A {lamp} burns {oil} through a {wick}.";

    [Theory]
    [InlineData("A {lamp} burns {oil} through a {wick}.", "1lamp 2oil 3wick")]
    [InlineData("A {lamp} burns {oil} through a {wick} of {cotton}.", "1lamp 2oil 3wick 4cotton")]
    [InlineData("A {small} {lamp} burns {oil} through a {wick}.", "4small 1lamp 2oil 3wick")]
    [InlineData("A {lamp} {slowly} burns {clean} {oil} through a {wick}.", "1lamp 4slowly 5clean 2oil 3wick")]
    [InlineData("A {lamp} burns oil through a {wick}.", "1lamp 3wick -2oil")]
    [InlineData("A lamp burns {oil} through a {wick}.", "2oil 3wick -1lamp")]
    [InlineData("A {lamp} burns {oil}.", "1lamp 2oil -3wick")]
    [InlineData("Through a {wick} a {lamp} burns {oil}.", "3wick 1lamp 2oil")]
    [InlineData("A {wick} burns {oil} through a {lamp}.", "3wick 2oil 1lamp")]
    [InlineData("A {lamp} burns {oil|it is wet} through a {wick|soaks}.", "1lamp 2oil 3wick")]
    [InlineData("Any good {lamp} of old burns a lot of {oil} through its long {wick}.", "1lamp 2oil 3wick")]
    public void A_deletion_whose_text_stays_keeps_its_number(string after, string cards) => Assert.Equal(cards, Cards(Lamp, after));

    [Theory]
    [InlineData("A {lamps} burns {oil} through a {wick}.", "1lamps 2oil 3wick")]
    [InlineData("A {lantern} burns {oil} through a {wick}.", "1lantern 2oil 3wick")]
    [InlineData("A {lamp} burns {rape-seed oil} through a {wick}.", "1lamp 2rape-seed oil 3wick")]
    [InlineData("A {lamp} burns {whale fat} through a {wick}.", "1lamp 2whale fat 3wick")]
    [InlineData("A {Lamp} burns {*oil*} through a {wick}.", "1Lamp 2*oil* 3wick")]
    [InlineData("A {lantern} burns {fat} through a {string}.", "1lantern 2fat 3string")]
    [InlineData("A {lamp burns} {oil} through a {wick}.", "1lamp burns 2oil 3wick")]
    [InlineData("Through {wicks} any {lamp} burns {oil}.", "3wicks 1lamp 2oil")]
    public void An_edited_deletion_keeps_its_number(string after, string cards) => Assert.Equal(cards, Cards(Lamp, after));

    [Theory]
    [InlineData("A lamp {burns} {oil} through a {wick}.", "4burns 2oil 3wick -1lamp")]
    [InlineData("A {lamp} burns oil {through} a {wick}.", "1lamp 4through 3wick -2oil")]
    [InlineData("A lamp burns oil through a wick, and {light} comes of it.", "4light -1lamp -2oil -3wick")]
    public void A_deletion_elsewhere_is_no_edit_of_one_whose_words_are_shown_now(string after, string cards) => Assert.Equal(cards, Cards(Lamp, after));

    [Theory]
    [InlineData("The {flame} heats the wax, and the {flame} melts it.", "The flame heats the wax, and the {flame} melts it.", "2flame -1flame")]
    [InlineData("The {flame} heats the wax, and the {flame} melts it.", "The {flame} heats the wax, and the flame melts it.", "1flame -2flame")]
    [InlineData("The {flame} heats the wax.", "Fed by air, the {flame} burns; the {flame} heats the wax.", "2flame 1flame")]
    [InlineData("{x} {x} {x}", "{x} {x}", "1x 2x -3x")]
    [InlineData("{x} {x}", "{x} {x} {x}", "1x 2x 3x")]
    public void Deletions_of_one_text_are_told_apart_by_where_they_stand(string before, string after, string cards) => Assert.Equal(cards, Cards(before, after));

    [Theory]
    [InlineData("The {base objective} is kept.", "The {base} {objective} is kept.", "2base 1objective")]
    [InlineData("The {base} {objective} is kept.", "The {base objective} is kept.", "2base objective -1base")]
    public void Of_a_deletion_that_is_cut_in_two_or_joined_the_more_alike_half_goes_on(string before, string after, string cards) => Assert.Equal(cards, Cards(before, after));

    [Fact]
    public void A_number_that_was_used_is_never_given_to_another_deletion()
    {
        var story = Story.Begin($"{Lamp} {{#lamp}}")
            .Then("A {lamp} burns oil through a {wick}. {#lamp}")
            .Then("A {lamp} burns oil through a {wick} in {glass}. {#lamp}")
            .Then("A {lamp} burns oil through a wick in glass. {#lamp}")
            .Then("A {lamp} {slowly} burns oil through a wick in glass. {#lamp}");

        Assert.Equal("1lamp 5slowly -2oil -3wick -4glass", Cards(story.Locked("lamp")));
    }

    [Theory]
    [InlineData("A {lamp} burns {oil} through a {wick}.", "1lamp 2oil 3wick")]
    [InlineData("A {lamp} burns {Oil} through a {wick}.", "1lamp 2Oil 3wick")]
    [InlineData("In it, {oil} is what a {lamp} burns through a {wick}.", "2oil 1lamp 3wick")]
    public void A_deletion_that_comes_back_gets_its_own_number_again(string again, string cards)
    {
        var story = Story.Begin($"{Lamp} {{#lamp}}").Then("A {lamp} burns oil through a {wick}. {#lamp}").Then("A {lamp} burns oil through a {wick} {always}. {#lamp}");

        Assert.Equal("1lamp 3wick 4always -2oil", Cards(story.Locked("lamp")));
        Assert.Equal($"{cards} -4always", Cards(story.Then($"{again} {{#lamp}}").Locked("lamp")));
    }

    [Fact]
    public void A_cloze_that_was_a_question_in_between_keeps_its_numbers()
    {
        var story = Story.Begin($"{Lamp} {{#lamp}}").Then("A {lamp} burns {oil}. {#lamp}").Then("What burns oil? | A lamp. {#lamp}");
        var former = Assert.Single(story.Locked("lamp").Former);

        var again = story.Then("A {small} {lamp} burns {oil}. {#lamp}");

        Assert.Equal(3, Assert.Single(former.Numbers.Retired).Number);
        Assert.Equal("4small 1lamp 2oil -3wick", Cards(again.Locked("lamp")));
    }

    [Fact]
    public void A_cloze_that_was_retired_as_a_whole_comes_back_with_its_numbers()
    {
        var story = Story.Begin($"{Lamp} {{#lamp}}").Then("A {lamp} burns oil through a {wick}. {#lamp}").Then("Who? | Me.");

        Assert.Equal("4small 1lamp 3wick -2oil", Cards(story.Then("A {small} {lamp} burns oil through a {wick}. {#lamp}").Locked("lamp")));
    }

    [Fact]
    public void Very_many_deletions_are_numbered_all_the_same()
    {
        var before = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"{{w{i}}}"));
        var after = string.Join(' ', Enumerable.Range(0, 3000).Select(i => $"{{{(i % 3 == 0 ? "x" : "w" + i)}}}"));

        var numbers = ClozeNumbers.Plain.After(before, after);

        Assert.All(Enumerable.Range(0, 3000).Where(i => i % 3 != 0), i => Assert.Equal(i + 1, numbers[i]));
        Assert.Equal(3000, numbers.Numbers.Distinct().Count());
    }

    /// <summary>Numbers and texts in reading order, then those that are retired.</summary>
    internal static string Cards(LockedPrompt prompt) => Cards(prompt.Numbers, prompt.Question);

    private static string Cards(string before, string after) => Cards(ClozeNumbers.Plain.After(before, after), after);

    private static string Cards(ClozeNumbers numbers, string text) => string.Join(' ',
    [
        .. ClozeText.Of(text).Deletions.Select((deletion, i) => $"{numbers[i]}{deletion.Text}"),
        .. numbers.Retired.Select(gone => $"-{gone.Number}{gone.Text}"),
    ]);
}
