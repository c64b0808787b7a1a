using CourseKit.Syntax;

namespace CourseKit.Model.Tests;

/// <summary>What happens to the id of a prompt that leaves the course, comes back, or changes what it is.</summary>
public sealed class RetireTests
{
    private const string Proxy = "What is a proxy? | A stand-in for the goal.";
    private const string Gaming = "What is specification gaming? | Meeting the letter only.";

    [Fact]
    public void A_deleted_prompt_is_retired_with_the_day_and_keeps_its_id_for_ever()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then(Gaming, day: 9).Then(Gaming, day: 10);

        var retired = after.Locked(before.Ids[0]);
        Assert.Equal((PromptState.Retired, new DateTime(2026, 5, 9, 0, 0, 0, DateTimeKind.Utc)), (retired.State, retired.RetiredOn));
        Assert.Empty(after.Changes);
    }

    [Fact]
    public void A_deleted_prompt_that_comes_back_gets_its_old_id_even_on_another_page()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then(Gaming).Then($"{Gaming}\n= other.md\n{Proxy}", day: 3);

        Assert.Equal([before.Ids[1], before.Ids[0]], after.Ids);
        Assert.Equal([$"{before.Ids[0]}: Restored"], after.Changes);
        Assert.Null(after.Locked(before.Ids[0]).RetiredOn);
    }

    [Fact]
    public void A_deleted_prompt_that_comes_back_with_another_answer_gets_its_old_id()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then(Gaming).Then($"{Gaming}\nWhat is a proxy? | What is measured instead.", day: 3);

        Assert.Equal(before.Ids[0], after.Ids[1]);
    }

    [Fact]
    public void A_prompt_that_only_looks_like_a_deleted_one_is_new()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then(Gaming).Then($"{Gaming}\nWhat are proxies? | A stand-in for the goal.", day: 3);

        Assert.DoesNotContain(after.Ids[1], before.Ids);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void A_text_that_was_once_another_prompt_does_not_take_its_id()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");
        var edited = before.Then($"What is a proxy goal? | A stand-in for the goal.\n{Gaming}");

        var after = edited.Then($"What is a proxy goal? | A stand-in for the goal.\n{Gaming}\n--\n{Proxy}", day: 3);

        Assert.Equal(before.Ids, after.Ids.Take(2));
        Assert.StartsWith(before.Ids[0], after.Ids[2]);
        Assert.NotEqual(before.Ids[0], after.Ids[2]);
        Assert.NotEqual(before.Guids[0], after.Guids[2]);
    }

    [Fact]
    public void A_page_that_becomes_a_draft_keeps_its_prompts_ids_through_edits_and_readers_see_them_retired()
    {
        var before = Story.Begin($"= a.md\n{Gaming}\n= b.md\n{Proxy}");

        var draft = before.Then($"= a.md\n{Gaming}\n= b.md (draft)\n{Proxy}");
        var edited = draft.Then($"= a.md\n{Gaming}\n= b.md (draft)\nWhat is a proxy for? | It stands in for the goal.", day: 3);
        var after = edited.Then($"= a.md\n{Gaming}\n= b.md\nWhat is a proxy for? | It stands in for the goal.", day: 4);

        Assert.Equal([$"{before.Ids[1]}: Retired"], draft.Changes);
        Assert.Equal("its page is not published", draft.Match.Changes().Changes[0].Anki.Reason);
        Assert.Empty(edited.Changes);
        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal(PromptState.Active, after.Locked(before.Ids[1]).State);
    }

    [Fact]
    public void A_question_turned_into_a_cloze_is_retired_and_the_cloze_is_new()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then($"A {{proxy}} is a stand-in for the goal.\n{Gaming}");

        Assert.DoesNotContain(after.Ids[0], before.Ids);
        Assert.DoesNotContain(after.Guids[0], before.Guids);
        var retired = after.Locked(before.Ids[0]);
        Assert.Equal((PromptState.Retired, "What is a proxy?", before.Guids[0]), (retired.State, retired.Question, after.Lock.AnkiGuidOf(retired)));
        Assert.Equal([$"{before.Ids[0]}: Retired", $"{after.Ids[0]}: Added"], after.Changes.Order(StringComparer.Ordinal).Reverse());
        var warning = Assert.Single(after.Match.Diagnostics);
        Assert.Equal("CK3066", warning.Code);
        Assert.Contains($"{{#{before.Ids[0]}}}", warning.Hint);
    }

    [Fact]
    public void A_question_turned_into_a_cloze_under_the_author_s_id_keeps_the_id_gets_a_new_GUID_and_leaves_its_note_behind()
    {
        var before = Story.Begin($"{Proxy} {{#p}}\n{Gaming}");

        var after = before.Then($"A {{proxy}} is a stand-in for the goal. {{#p}}\n{Gaming}");

        Assert.Equal(before.Ids, after.Ids);
        Assert.NotEqual(before.Guids[0], after.Guids[0]);
        var locked = after.Locked("p");
        var former = Assert.Single(locked.Former);
        Assert.Equal((PromptKind.Qa, "What is a proxy?"), (former.Kind, former.Question));
        Assert.Equal(before.Guids[0], after.Lock.AnkiGuidOf(locked, former));
        var change = Assert.Single(after.Match.Changes().Changes);
        Assert.Equal((DeckOutcome.HistoryLost, DeckOutcome.HistoryLost), (change.Anki.Outcome, change.Orbit.Outcome));
        Assert.Contains("cloze", change.Anki.Reason);
        Assert.Contains("CK3066", after.Codes);
    }

    [Theory]
    [InlineData("Which loop finds the mesa-objective? | The outer one.", "beside the prompt that took its place")]
    [InlineData("A {proxy} is a stand-in for the goal.", "beside the cloze that took its place")]
    public void A_prompt_that_was_replaced_and_comes_back_word_for_word_has_its_old_GUID(string other, string where)
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");
        var replaced = before.Then($"{other}\n{Gaming}");

        var beside = replaced.Then($"{other}\n{Gaming}\n--\n{Proxy}", day: 3);
        var instead = replaced.Then($"{Proxy}\n{Gaming}", day: 3);
        var afterEdit = replaced.Then($"{other.Replace("the", "this")}\n{Gaming}", day: 3).Then($"{Proxy}\n{Gaming}\n{other.Replace("the", "this")}", day: 4);

        Assert.True(before.Guids[0] == beside.Guids[2], where);
        Assert.Equal(replaced.Guids[0], beside.Guids[0]);
        Assert.Equal(before.Guids, instead.Guids);
        Assert.Equal([before.Guids[0], before.Guids[1], replaced.Guids[0]], afterEdit.Guids);
    }

    /// <summary>Locks of before this was two prompts hold the note as one that the cloze was.</summary>
    [Fact]
    public void A_cloze_that_a_lock_knows_as_a_question_of_before_is_that_question_again_when_it_comes_back_word_for_word()
    {
        var first = Story.Begin($"{Proxy} {{#p}}\n{Gaming}");
        var cloze = first.Then($"A {{proxy}} is a stand-in. {{#p}}\n{Gaming}");
        var made = cloze.Lock.Update(prompt => prompt with { IsExplicit = false });

        var after = Story.Of(made, Story.Read($"{Proxy}\n{Gaming}"), day: 3);

        Assert.Equal(first.Guids, after.Guids);
    }

    [Fact]
    public void A_cloze_turned_back_into_the_question_it_was_gets_its_old_GUID_and_note_back()
    {
        var first = Story.Begin($"{Proxy} {{#p}}\n{Gaming}");
        var exported = first.Lock.Update(prompt => prompt with { Anki = new AnkiNoteState("h", 100) });
        var cloze = Story.Of(exported, Story.Read($"A {{proxy}} is a stand-in. {{#p}}\n{Gaming}"));

        var after = cloze.Then($"{Proxy} {{#p}}\n{Gaming}", day: 3);

        Assert.Null(cloze.Locked("p").Anki);
        Assert.Equal(first.Guids, after.Guids);
        Assert.Equal(new AnkiNoteState("h", 100), after.Locked("p").Anki);
        Assert.Equal(PromptKind.Cloze, Assert.Single(after.Locked("p").Former).Kind);
    }

    [Fact]
    public void Another_course_id_keeps_every_id_and_GUID_and_is_reported_once()
    {
        var before = Story.Begin($"{Proxy}\n{Gaming}");

        var after = before.Then($"{Proxy}\n{Gaming}", course: "renamed");
        var again = after.Then($"{Proxy}\n{Gaming}", course: "renamed");

        Assert.Equal(before.Guids, after.Guids);
        Assert.Equal(["CK3067"], after.Codes);
        Assert.Equal(("renamed", "course"), (after.Lock.CourseId, after.Lock.AnkiCourseId));
        Assert.Empty(again.Codes);
    }

    [Fact]
    public void What_exporters_noted_stays_until_the_text_changes()
    {
        var first = Story.Begin($"{Proxy}\n{Gaming}");
        var exported = first.Lock.Update(prompt => prompt with { Anki = new AnkiNoteState("h", 100), OrbitTaskId = "t" });

        var after = Story.Of(exported, Story.Read($"{Proxy} So it is said.\n{Gaming}"));

        Assert.Equal((null, new AnkiNoteState("h", 100)), (after.Locked(first.Ids[0]).OrbitTaskId, after.Locked(first.Ids[0]).Anki));
        Assert.Equal("t", after.Locked(first.Ids[1]).OrbitTaskId);
    }
}
