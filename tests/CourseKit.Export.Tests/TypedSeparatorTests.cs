using System.Net;
using System.Text.RegularExpressions;

namespace CourseKit.Export.Tests;

/// <summary>Lines that keep prompts apart, as other tools have them.</summary>
public sealed class TypedSeparatorTests
{
    [Theory]
    [InlineData("---")]
    [InlineData("\n---\n")]
    [InlineData("***")]
    [InlineData("* * *")]
    [InlineData("____")]
    [InlineData("===")]
    [InlineData("----------------")]
    public void A_line_between_marked_prompts_keeps_them_apart_and_is_in_none(string line)
    {
        var cards = TestNotes.OfBlock($"{line}\nQ: One?\n{line}\nA: Two\n{line}\nC: Three {{four}}\n{line}\nQ: Five?\nA:\n- six\n\n  seven\n{line}\n").All;

        Assert.Equal(["One?|Two", "Three {{c1::four}}|", "Five?|six seven"], cards.Select(card => Words(card.Fields[0]) + "|" + (card.Fields[0].Contains("{{c", StringComparison.Ordinal) ? "" : Words(card.Fields[1]))));
    }

    [Fact]
    public void A_line_between_pairs_keeps_them_apart_and_one_in_the_place_of_an_answer_is_the_answer()
    {
        Assert.Equal(["One?|Two", "Three?|Four"], Pairs("One?\nTwo\n---\nThree?\nFour"));
        Assert.Equal(["One?|Two", "Three?|Four", "Five?|Six"], Pairs("---\nOne?\nTwo\n\n---\n\nThree?\nFour\n***\nFive?\nSix\n---"));
        Assert.Equal(["What does a rule look like?|---", "Three?|Four"], Pairs("What does a rule look like?\n---\nThree?\nFour"));
    }

    [Fact]
    public void Lines_within_a_side_stay()
    {
        var card = TestNotes.OfBlock("Q: One?\nA:\nTwo\n\n---\n\nThree").All.Single();

        Assert.Contains("<hr>", card.Fields[1], StringComparison.Ordinal);
    }

    private static IEnumerable<string> Pairs(string block) => TestNotes.OfBlock(block).All.Select(card => Words(card.Fields[0]) + "|" + Words(card.Fields[1]));

    private static string Words(string html) => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(html, "<[^<>]*>", " "), "\\s+", " ")).Trim();
}
