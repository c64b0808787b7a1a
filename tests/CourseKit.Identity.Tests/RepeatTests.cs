namespace CourseKit.Model.Tests;

/// <summary>What happens to the id of a prompt that the course shows in several places, or whose question it asks twice.</summary>
public sealed class RepeatTests
{
    private const string Proxy = "What is a proxy? | A stand-in for the goal.";
    private const string Gaming = "What is specification gaming? | Meeting the letter only.";

    [Fact]
    public void A_repeated_prompt_is_one_entry_with_several_places()
    {
        var story = Story.Begin($"= a.md\n{Proxy}\n{Gaming}\n--\n{Proxy}\n= b.md\n{Proxy}");

        Assert.Single(story.Ids.Where((_, i) => i != 1).Distinct());
        Assert.Equal(
            [new("a.md", 10, 10), new("a.md", 20, 10), new("b.md", 10, 10)],
            story.Locked(story.Ids[0]).Places);
    }

    [Fact]
    public void A_repetition_added_shares_the_id_and_is_no_new_prompt()
    {
        var before = Story.Begin($"= a.md\n{Proxy}\n= b.md\n{Gaming}");

        var after = before.Then($"= a.md\n{Proxy}\n= b.md\n{Gaming}\n{Proxy}");

        Assert.Equal([before.Ids[0], before.Ids[1], before.Ids[0]], after.Ids);
        Assert.Equal([$"{before.Ids[0]}: MovedToOtherPage"], after.Changes);
    }

    [Fact]
    public void One_of_two_repetitions_edited_is_a_new_prompt_and_the_other_keeps_the_id()
    {
        var before = Story.Begin($"= a.md\n{Proxy}\n= b.md\n{Proxy}\n{Gaming}");

        var after = before.Then($"= a.md\nWhat is a proxy goal? | A stand-in for the goal.\n= b.md\n{Proxy}\n{Gaming}");

        Assert.Equal(before.Ids.Skip(1), after.Ids.Skip(1));
        Assert.DoesNotContain(after.Ids[0], before.Ids);
    }

    [Fact]
    public void Both_repetitions_edited_alike_keep_the_id()
    {
        var before = Story.Begin($"= a.md\n{Proxy}\n= b.md\n{Proxy}\n{Gaming}");

        var after = before.Then($"= a.md\nWhat's a proxy? | A stand-in for the goal.\n= b.md\nWhat's a proxy? | A stand-in for the goal.\n{Gaming}");

        Assert.Equal(before.Ids, after.Ids);
    }

    [Fact]
    public void Both_repetitions_edited_differently_are_ambiguous()
    {
        var before = Story.Begin($"= a.md\n{Proxy}\n{Gaming}\n= b.md\n{Proxy}\n= c.md\nWho? | Me.");

        var after = before.Then($"= a.md\nWhat is a proxy goal? | A stand-in for the goal.\n{Gaming}\n= b.md\nWhat is the proxy? | A stand-in for the goal.\n= c.md\nWho? | Me.");

        var error = Assert.Single(after.Match.Diagnostics);
        Assert.Equal("CK3061", error.Code);
    }

    [Fact]
    public void One_question_with_two_answers_is_two_prompts_and_an_edit_of_one_answer_keeps_both_ids()
    {
        var before = Story.Begin("What can go wrong? | The proxy is gamed.\nWhat can go wrong? | The goal changes.");

        var after = before.Then("What can go wrong? | The proxy is gamed.\nWhat can go wrong? | The goal drifts.");

        Assert.Equal(2, before.Ids.Distinct().Count());
        Assert.Equal(before.Ids, after.Ids);
    }

    [Fact]
    public void Prompts_of_equal_text_with_other_images_are_two_prompts_and_keep_their_ids_by_their_page()
    {
        CurrentPrompt[] prompts =
        [
            Story.Read("= a.md\nWhat does this show? ![](loop.svg) | A loop.")[0] with { Media = "a/loop.svg" },
            Story.Read("= b.md\nWhat does this show? ![](loop.svg) | A loop.")[0] with { Media = "b/loop.svg" },
        ];
        var before = Story.Of(null, prompts);

        var after = Story.Of(before.Lock, [prompts[1], prompts[0]]);

        Assert.NotEqual(before.Ids[0], before.Ids[1]);
        Assert.Equal([before.Ids[1], before.Ids[0]], after.Ids);
        Assert.Equal(before.Lock, after.Lock);
    }

    [Fact]
    public void Two_ids_on_one_text_make_two_prompts()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then($"{Proxy} {{#a}}\n{Gaming}\n{Proxy} {{#b}}");

        Assert.Equal(["a", "b"], [after.Ids[0], after.Ids[2]]);
        Assert.Equal(2, new[] { after.Guids[0], after.Guids[2] }.Distinct().Count());
    }
}
