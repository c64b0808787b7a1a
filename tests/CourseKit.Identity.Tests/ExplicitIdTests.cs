namespace CourseKit.Model.Tests;

/// <summary>What happens when the author writes an id, changes it or takes it away.</summary>
public sealed class ExplicitIdTests
{
    private const string Proxy = "What is a proxy? | A stand-in for the goal.";
    private const string Gaming = "What is specification gaming? | Meeting the letter only.";

    [Fact]
    public void An_id_added_to_a_prompt_becomes_its_id_and_the_GUID_stays()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then($"{Proxy} {{#proxy}}\n{Gaming}");

        Assert.Equal(["proxy", before.Ids[1]], after.Ids);
        Assert.Equal(before.Guids, after.Guids);
        Assert.Equal(before.Ids[0], after.Locked("proxy").Key);
        var change = Assert.Single(after.Match.Changes().Changes);
        Assert.Equal((PromptChangeKinds.Renamed, before.Ids[0]), (change.Kinds, change.FormerId));
        Assert.Equal((DeckOutcome.Unchanged, DeckOutcome.Unchanged), (change.Anki.Outcome, change.Orbit.Outcome));
    }

    [Fact]
    public void An_id_added_together_with_an_edit_is_adopted_too()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then($"What is a proxy objective? | A stand-in for the goal. {{#proxy}}\n{Gaming}");

        Assert.Equal("proxy", after.Ids[0]);
        Assert.Equal(before.Guids, after.Guids);
    }

    [Fact]
    public void A_changed_id_renames_the_prompt_and_the_GUID_stays()
    {
        var before = Story.Begin($"{Proxy} {{#porxy}}\n{Gaming}");

        var after = before.Then($"{Proxy} {{#proxy}}\n{Gaming}");

        Assert.Equal("proxy", after.Ids[0]);
        Assert.Equal(before.Guids, after.Guids);
        Assert.Equal("porxy", after.Match.Changes().Changes[0].FormerId);
    }

    [Fact]
    public void An_id_changed_together_with_the_text_makes_a_new_prompt()
    {
        var before = Story.Begin($"{Proxy} {{#proxy}}\n{Gaming}");

        var after = before.Then($"What are proxies for? | A stand-in for the goal. {{#proxies}}\n{Gaming}");

        Assert.Equal("proxies", after.Ids[0]);
        Assert.NotEqual(before.Guids[0], after.Guids[0]);
        Assert.Equal(PromptState.Retired, after.Locked("proxy").State);
    }

    [Fact]
    public void A_removed_id_stays_the_id_of_the_prompt()
    {
        var before = Story.Begin($"{Proxy} {{#proxy}}\n{Gaming}");

        var after = before.Then($"{Proxy}\n{Gaming}");

        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal(before.Guids, after.Guids);
        Assert.False(after.Locked("proxy").IsExplicit);
    }

    [Fact]
    public void Under_its_id_a_prompt_may_change_everything()
    {
        var before = Story.Begin($"= a.md\n{Proxy} {{#proxy}}\n{Gaming}");

        var after = before.Then($"= a.md\n{Gaming}\n= b.md\nWho sees the reward? | The designer. {{#proxy}}");

        Assert.Equal(before.Guids[0], after.Guids[1]);
        Assert.Equal(["proxy: Edited, MovedToOtherPage"], after.Changes);
    }

    [Fact]
    public void Two_swapped_ids_take_their_histories_with_them_and_both_are_reported()
    {
        var before = Story.Begin($"{Proxy} {{#a}}\n{Gaming} {{#b}}");

        var after = before.Then($"{Proxy} {{#b}}\n{Gaming} {{#a}}");

        Assert.Equal(["b", "a"], after.Ids);
        Assert.Equal([before.Guids[1], before.Guids[0]], after.Guids);
        Assert.Equal(["CK3062", "CK3062"], after.Codes);
    }

    [Fact]
    public void An_id_moved_to_another_prompt_takes_the_history_with_it_and_the_one_that_had_it_starts_anew()
    {
        var before = Story.Begin($"{Proxy} {{#a}}\n{Gaming}");

        var after = before.Then($"{Proxy}\n{Gaming} {{#a}}");

        Assert.Equal("a", after.Ids[1]);
        Assert.Equal(before.Guids[0], after.Guids[1]);
        Assert.DoesNotContain(after.Guids[0], before.Guids);
        Assert.Equal(["CK3062"], after.Codes);
    }

    [Fact]
    public void A_prompt_whose_id_was_moved_away_does_not_take_the_history_of_the_one_that_got_it()
    {
        const string First = "Who sees the true reward? | The designer.";
        const string Last = "What is reward tampering? | Changing how reward comes about.";
        var before = Story.Begin($"{First}\n{Proxy} {{#a}}\n{Gaming}\n{Last}");

        var after = before.Then($"{First}\n{Gaming} {{#a}}\n{Proxy}\n{Last}");

        Assert.Equal(before.Guids[1], after.Guids[1]);
        Assert.DoesNotContain(after.Guids[2], before.Guids);
        Assert.Equal(["CK3062"], after.Codes);
    }

    [Fact]
    public void An_id_used_on_two_different_prompts_belongs_to_the_first_and_no_identity_is_given_twice()
    {
        var before = Story.Begin($"{Proxy} {{#a}}\n{Gaming}");

        var after = before.Then($"{Proxy} {{#a}}\n{Gaming} {{#a}}");

        Assert.Equal(before.Guids, after.Guids);
        Assert.Equal(before.Ids, after.Ids);
    }

    [Fact]
    public void An_id_equal_to_one_made_for_a_prompt_that_is_still_there_leaves_both_their_histories()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");
        var made = before.Ids[0];

        var after = before.Then($"{Proxy}\n{Gaming}\nWho sees the reward? | The designer. {{#{made}}}");

        Assert.Equal(made, after.Ids[2]);
        Assert.StartsWith(made, after.Ids[0]);
        Assert.NotEqual(made, after.Ids[0]);
        Assert.Equal(before.Guids, after.Guids.Take(2));
        Assert.DoesNotContain(after.Guids[2], before.Guids);
        Assert.Equal(["CK3063"], after.Codes);
    }

    [Fact]
    public void The_id_of_a_retired_prompt_brings_it_back_whatever_the_text()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then(Gaming).Then($"{Gaming}\nWhat stands for the goal? | Something easier to measure. {{#{before.Ids[0]}}}", day: 3);

        Assert.Equal([before.Guids[1], before.Guids[0]], after.Guids);
        Assert.Equal([$"{before.Ids[0]}: Edited, Restored, Renamed"], after.Changes);
    }
}
