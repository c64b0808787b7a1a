namespace CourseKit.Syntax.Tests;

public sealed class OddLineTests
{
    [Theory]
    [InlineData("What is a proxy?\nA stand-in.\nWhen does it fail?\nWho set it?\nInes.", 4, "a question without an answer")]
    [InlineData("What is a proxy?\nA stand-in.\nIt may fail.\nWho set it?\nInes.", 4, "an answer over two lines")]
    [InlineData("When?\nWhat is a proxy?\nA stand-in.", 2, "the first line")]
    [InlineData("What is a proxy?\nA stand-in.\nWhen?", 4, "the last line")]
    [InlineData("Name a proxy.\nGrades.\n\nName a goal.\n\nName a maker.\nInes.", 5, "blank lines keep pairs together")]
    [InlineData("The ___ is a proxy.\nGrade\nNonsense\nThe ___ is a goal.\nYield", 4, "blanks to fill in are questions")]
    [InlineData("A proxy\nA stand-in {#x}\nA goal\nWhat is wanted\nThe rest", 2, "metadata stands on questions")]
    public void The_line_is_named_where_pairing_most_likely_broke(string block, int line, string why)
    {
        var finding = Assert.Single(Parsed.Document(Parsed.Block(block)).Diagnostics);

        Assert.True(finding.Code == "CK3001", why);
        Assert.Equal(line, finding.Location.Start.Line);
    }

    [Fact]
    public void The_count_is_told()
    {
        var finding = Assert.Single(Parsed.Document(Parsed.Block("What?\nThis.\nWhen?")).Diagnostics);

        Assert.Contains("3 lines", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_repeated_from_another_block_keeps_together()
    {
        var text = Parsed.Block("Name a proxy\nGrades\nName a goal\nYield") + "\n\n"
            + Parsed.Block("Name a proxy\nGrades\nstray\nName a goal\nYield");

        Assert.Equal(["11:1 CK3001"], Parsed.Findings(text));
        Assert.Equal(["Name a proxy = Grades", "Name a goal = Yield"], Parsed.Pairs(text).Distinct());
    }

    [Fact]
    public void The_other_lines_are_paired_all_the_same()
    {
        var text = Parsed.Block("What is a proxy?\nA stand-in.\nWhen does it fail?\nWho set it?\nInes.");

        Assert.Equal(["What is a proxy? = A stand-in.", "Who set it? = Ines."], Parsed.Pairs(text));
    }

    [Fact]
    public void Two_mistakes_that_even_out_are_suspected()
    {
        var text = Parsed.Block("Why?\nBecause.\nA stray line.\nWhat is a proxy?\nA stand-in.\nWho set it?\nInes.\nWhen?");

        Assert.Equal(["4:1 CK3015"], Parsed.Findings(text));
    }

    [Fact]
    public void Statements_as_questions_are_not_suspected()
    {
        var text = Parsed.Block("Name a proxy\nGrades\nName a goal\nYield\nSay who set it\nInes?\nName a lamp\nRed");

        Assert.Empty(Parsed.Codes(text));
    }

    [Fact]
    public void Every_block_with_an_odd_count_is_reported()
    {
        var text = Parsed.Block("What?\nThis.\nWhen?") + "\n\n" + Parsed.Block("Who?\nInes.\nWhere?");

        Assert.Equal(["CK3001", "CK3001"], Parsed.Codes(text));
    }
}
