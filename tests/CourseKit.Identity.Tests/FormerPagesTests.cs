namespace CourseKit.Model.Tests;

public sealed class FormerPagesTests
{
    [Fact]
    public void A_page_that_was_renamed_is_remembered() =>
        Assert.Equal(["a.md"], Story.Begin("= a.md\nWhy? | So.").Then("= b.md\nWhy? | So.").Lock.FormerPages);

    [Fact]
    public void A_page_that_was_deleted_is_remembered() =>
        Assert.Equal(["b.md"], Story.Begin("= a.md\nWhy? | So.\n= b.md\nHow? | Thus.").Then("= a.md\nWhy? | So.").Lock.FormerPages);

    [Fact]
    public void A_page_whose_prompts_moved_away_is_remembered() =>
        Assert.Equal(["b.md"], Story.Begin("= a.md\nWhy? | So.\n= b.md\nHow? | Thus.").Then("= a.md\nWhy? | So.\nHow? | Thus.\n= b.md").Lock.FormerPages);

    [Fact]
    public void It_is_remembered_for_ever_in_the_order_of_paths()
    {
        var story = Story.Begin("= c.md\nWhy? | So.").Then("= b.md\nWhy? | So.").Then("= a.md\nWhy? | So.").Then("= d.md\nWhy? | So.");

        Assert.Equal(["a.md", "b.md", "c.md"], story.Lock.FormerPages);
    }

    [Fact]
    public void A_page_that_has_prompts_again_is_no_former_one() =>
        Assert.Empty(Story.Begin("= a.md\nWhy? | So.").Then("= b.md\nWhy? | So.").Then("= a.md\nWhy? | So.\n= b.md\nHow? | Thus.").Lock.FormerPages);

    [Fact]
    public void A_page_that_is_only_withheld_is_no_former_one() =>
        Assert.Empty(Story.Begin("= a.md\nWhy? | So.").Then("= a.md (draft)\nWhy? | So.").Lock.FormerPages);

    [Fact]
    public void The_lock_keeps_them_a_page_a_line()
    {
        var pages = Story.Begin("= c.md\nWhy? | So.").Then("= b.md\nWhy? | So.").Then("= ä \"1\".md\nWhy? | So.").Lock;

        var text = IdentityLockWriter.Write(pages);

        Assert.Contains("  \"formerPages\": [\n    \"b.md\",\n    \"c.md\"\n  ],\n", text, StringComparison.Ordinal);
        Assert.Equal(pages, IdentityLockReader.Read(new Syntax.SourceText(IdentityLock.FileName, text)).Lock);
    }

    [Fact]
    public void A_former_page_that_is_no_path_is_reported_where_it_stands()
    {
        var text = IdentityLockWriter.Write(Story.Begin("= a.md\nWhy? | So.").Then("= b.md\nWhy? | So.").Lock).Replace("\"a.md\"", "7", StringComparison.Ordinal);

        var reading = IdentityLockReader.Read(new Syntax.SourceText(IdentityLock.FileName, text));

        Assert.Null(reading.Lock);
        Assert.Equal(("CK6104", 7), (Assert.Single(reading.Diagnostics).Code, reading.Diagnostics[0].Location.Start.Line));
    }
}
