namespace CourseKit.Model.Tests;

/// <summary>What happens to the id when prompts stand elsewhere.</summary>
public sealed class MoveTests
{
    private const string Page = """
        = outer.md
        What is specification gaming? | Meeting the letter of an objective.
        Who sees the true reward? | Only the designer.
        --
        What is reward tampering? | Changing how reward comes about.
        Why is a proxy used at all? | The goal cannot be measured.
        """;

    [Fact]
    public void Two_swapped_prompts_keep_their_ids_and_only_one_counts_as_moved()
    {
        var before = Story.Begin(Page);

        var after = before.Then("""
            = outer.md
            Who sees the true reward? | Only the designer.
            What is specification gaming? | Meeting the letter of an objective.
            --
            What is reward tampering? | Changing how reward comes about.
            Why is a proxy used at all? | The goal cannot be measured.
            """);

        Assert.Equal([before.Ids[1], before.Ids[0], before.Ids[2], before.Ids[3]], after.Ids);
        Assert.Equal(["MovedOnPage"], after.Match.Changes().Changes.Select(change => change.Kinds.ToString()));
        Assert.Equal(DeckOutcome.Unchanged, after.Match.Changes().Changes[0].Anki.Outcome);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void A_prompt_inserted_before_others_changes_no_id_and_no_line_of_another_in_the_lock()
    {
        var before = Story.Begin(Page);

        var after = before.Then(Page.Replace("= outer.md", "= outer.md\nWhat does Goodhart's law say? | A target stops measuring."));

        Assert.Equal(before.Ids, after.Ids.Skip(1));
        Assert.Equal([$"    {{\"id\": \"{after.Ids[0]}\",", "     \"kind\": \"qa\","], Lines(after).Except(Lines(before)).Select(line => line.Split(" \"question\"")[0]));
    }

    [Fact]
    public void A_block_split_in_two_keeps_every_id_and_changes_only_the_lines_of_its_second_half()
    {
        var before = Story.Begin(Page);

        var after = before.Then(Page.Replace("Who sees", "--\nWho sees"));

        Assert.Equal(before.Ids, after.Ids);
        Assert.Single(Lines(after).Except(Lines(before)));
        Assert.Empty(after.Changes);
    }

    [Fact]
    public void A_page_split_in_two_keeps_every_id_and_what_went_to_the_new_page_is_moved()
    {
        var before = Story.Begin(Page);

        var after = before.Then(Page.Replace("--", "= tampering.md"));

        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal([$"{before.Ids[2]}: MovedToOtherPage", $"{before.Ids[3]}: MovedToOtherPage"], after.Changes);
        Assert.All(after.Match.Changes().Changes, change => Assert.Equal((DeckOutcome.NotMoved, DeckOutcome.Unchanged), (change.Anki.Outcome, change.Orbit.Outcome)));
    }

    [Fact]
    public void A_renamed_file_keeps_every_id()
    {
        var before = Story.Begin(Page);

        var after = before.Then(Page.Replace("outer.md", "outer-alignment.md"));

        Assert.Equal(before.Ids, after.Ids);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void A_renamed_file_in_which_a_prompt_was_rewritten_keeps_every_id()
    {
        var before = Story.Begin(Page);

        var after = before.Then(Page.Replace("outer.md", "new.md").Replace("What is reward tampering? | Changing how reward comes about.", "How can an agent tamper with its reward? | By cutting a wire."));

        Assert.Equal(before.Ids, after.Ids);
    }

    [Fact]
    public void A_section_moved_to_another_page_with_an_edit_on_the_way_keeps_every_id()
    {
        var before = Story.Begin(Page + "\n= inner.md\nWhat is a mesa-optimizer? | An optimizer found by one.");

        var after = before.Then("""
            = outer.md
            What is specification gaming? | Meeting the letter of an objective.
            Who sees the true reward? | Only the designer.
            = inner.md
            What is a mesa-optimizer? | An optimizer found by one.
            --
            What's reward tampering? | Changing how the reward comes about.
            Why is a proxy used at all? | The goal cannot be measured.
            """);

        Assert.Equal([.. before.Ids.Take(2), before.Ids[4], before.Ids[2], before.Ids[3]], after.Ids);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void Pages_in_another_order_change_nothing_in_the_lock()
    {
        var before = Story.Begin("= a.md\nOne? | 1\n= b.md\nTwo? | 2\n= c.md\nThree? | 3");

        var after = before.Then("= c.md\nThree? | 3\n= a.md\nOne? | 1\n= b.md\nTwo? | 2");

        Assert.Equal(before.Lock, after.Lock);
        Assert.Equal([before.Ids[2], before.Ids[0], before.Ids[1]], after.Ids);
    }

    [Fact]
    public void When_a_gap_is_full_the_block_is_numbered_afresh_and_ids_stay()
    {
        var story = Story.Begin("First? | 1\nLast? | 2");
        var ids = story.Ids;

        for (var i = 0; i < 12; i++)
        {
            story = story.Then("First? | 1\n" + string.Concat(Enumerable.Range(0, i + 1).Select(n => $"Number {n}? | n\n")) + "Last? | 2");
        }

        Assert.Equal(ids, [story.Ids[0], story.Ids[^1]]);
        Assert.Equal(story.Ids, story.Lock.Prompts.OrderBy(prompt => prompt.Places[0]).Select(prompt => prompt.Id));
    }

    private static IEnumerable<string> Lines(Story story) => IdentityLockWriter.Write(story.Lock).Split('\n');
}
