namespace CourseKit.Model.Tests;

/// <summary>CK3117: hyphen, blank or nothing between the parts of a term, as the text has it.</summary>
public sealed class TermWritingTests
{
    private const string Hyphen = "A meta-searcher finds searchers. Meta-searchers are rare, one meta-searcher is known.";
    private const string Open = "A base score is low. The base score of a net rises, and two base scores differ.";
    private const string Closed = "A dataset is small. The dataset grows; most datasets do.";

    [Theory]
    [InlineData(Hyphen, "What does a metasearcher do?", "'meta-searcher' in the text")]
    [InlineData(Hyphen, "What do metasearchers do?", "'meta-searchers' in the text")]
    [InlineData(Hyphen, "What do meta searchers do?", "'meta-searchers' in the text")]
    [InlineData(Hyphen, "What does a meta-searcher do?", null)]
    [InlineData(Open, "What is a base-score?", "'base score' in the text")]
    [InlineData(Open, "What is a base-score, and why?", "'base score' in the text")]
    [InlineData(Open, "What does base-score training do?", null)]
    [InlineData(Open, "What does a basescore do?", "'base score' in the text")]
    [InlineData(Open, "What do base scores do?", null)]
    [InlineData(Closed, "What is a data set?", "'dataset' in the text")]
    [InlineData(Closed, "What are data-sets?", "'datasets' in the text")]
    [InlineData(Closed, "What is a dataset?", null)]
    [InlineData(Closed, "What is in the data, set aside?", null)]
    public void A_prompt_writes_a_term_as_the_text_does(string text, string question, string? label) => Assert.Equal(label, LabelOf(text, question));

    [Theory]
    [InlineData("A setup is needed. The setup takes time; every setup does.", "What do you set up first?")]
    [InlineData("Into it, into that, into those.", "What goes in to work?")]
    [InlineData("Sometimes so, sometimes not, sometimes both.", "In some times, what holds?")]
    [InlineData("It may be so, it may be not, it may be both.", "What is maybe so?")]
    [InlineData("A machine-learning model, a machine-learning system, a machine-learning task.", "What is machine learning?")]
    [InlineData("A long-term plan, a long-term goal: long-term it is.", "What is good in the long term?")]
    [InlineData("A re-sort is a sort. One re-sort is enough: no re-sort is free.", "What is a resort?")]
    [InlineData("The take away is this. One take away is that. A take away is short.", "What is the takeaway?")]
    [InlineData("A meta-searcher is rare. A meta-searcher is good.", "What is a meta searcher?")]
    [InlineData("A meta-searcher is rare. A meta-searcher is good. No meta-searcher is bad. A meta searcher is it, or a meta searcher.", "What is a meta searcher?")]
    public void Grammar_and_what_the_text_itself_is_not_sure_of_are_no_variants(string text, string question) => Assert.Null(LabelOf(text, question));

    [Fact]
    public void A_deletion_of_a_cloze_is_looked_at_too()
    {
        var found = Linted.Of(Linted.Prompts("C: One {metasearcher} finds searchers.", text: Hyphen), "CK3117");

        Assert.Equal("Write 'meta-searcher'.", Assert.Single(found).Hint);
    }

    private static string? LabelOf(string text, string question) =>
        Linted.Of(Linted.Prompts($"{question}\nIt plans.", text: text), "CK3117").SingleOrDefault()?.Label;
}
