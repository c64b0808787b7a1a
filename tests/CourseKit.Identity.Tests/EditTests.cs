namespace CourseKit.Model.Tests;

/// <summary>What happens to the id when the author changes the words of a prompt.</summary>
public sealed class EditTests
{
    private const string Three = """
        What is specification gaming? | Meeting the letter of an objective and not its purpose.
        Which animal did the exam proctor compare? | A horse.
        Who sees the true reward? | Only the designer.
        """;

    [Fact]
    public void An_unchanged_course_keeps_every_id_and_its_lock_to_the_byte()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three, day: 20);

        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal(IdentityLockWriter.Write(before.Lock), IdentityLockWriter.Write(after.Lock));
        Assert.Empty(after.Match.Changes().Changes);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void A_new_prompt_gets_an_id_of_its_first_words_and_a_hash()
    {
        var ids = Story.Begin("""
            What is [specification gaming](https://example.org/gaming)? | This.
            Don't "proxies" ever fail under enough optimisation pressure from agents? | They do.
            奖励篡改是什么？ | 改变奖励。
            ??? | Punctuation only.
            """).Ids;

        Assert.Equal(
            ["what-is-specification-gaming", "dont-proxies-ever-fail-under", "奖励篡改是什么", "prompt"],
            ids.Select(id => id[..^5]));
        Assert.All(ids, id => Assert.Matches("^-[a-km-np-z2-9]{4}$", id[^5..]));
    }

    [Theory]
    [InlineData("Which animal did the exam proctor compare?", "Which animal did the exam proctor compare to?", "a typo in the question keeps the id")]
    [InlineData("A horse.", "A horse called Hans.", "a change of the answer keeps the id")]
    [InlineData("A horse.", "A dog", "another answer to the same question keeps the id")]
    [InlineData("compare? | A horse.", "compare them to? | A horse, it says.", "a small change of both sides keeps the id")]
    [InlineData("Which animal did the exam proctor compare? | A horse.", "Name what the proctor of an exam saw in the model. | Clever Hans", "both sides rewritten about the same thing keep the id")]
    [InlineData("Which animal did", "Which  animal, did", "a change of form keeps the id")]
    public void One_edited_prompt(string from, string to, string what)
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace(from, to));

        Assert.True(before.Ids.SequenceEqual(after.Ids), what);
        Assert.Equal(before.Guids, after.Guids);
        Assert.Equal([$"{before.Ids[1]}: Edited"], after.Changes);
        var change = after.Match.Changes().Changes[0];
        Assert.Equal((DeckOutcome.UpdatedInPlace, DeckOutcome.HistoryLost), (change.Anki.Outcome, change.Orbit.Outcome));
    }

    [Fact]
    public void A_prompt_rewritten_about_the_same_thing_keeps_its_id_and_a_hint_says_so()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace("Which animal did the exam proctor compare? | A horse.", "Name what the proctor of an exam saw in the model. | Clever Hans"));

        Assert.Equal(before.Ids, after.Ids);
        var hint = Assert.Single(after.Match.Diagnostics);
        Assert.Equal(("CK3064", 2), (hint.Code, hint.Location.Start.Line));
        Assert.Contains("'Which animal did the exam proctor compare?'", hint.Message);
    }

    [Fact]
    public void A_prompt_replaced_by_another_in_its_place_is_retired_and_a_hint_shows_the_id_that_would_keep_it()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace("Which animal did the exam proctor compare? | A horse.", "What counts as a proxy? | A stand-in for the goal."));

        Assert.DoesNotContain(after.Guids[1], before.Guids);
        Assert.Equal(PromptState.Retired, after.Locked(before.Ids[1]).State);
        Assert.Equal([before.Guids[0], before.Guids[2]], [after.Guids[0], after.Guids[2]]);
        var hint = Assert.Single(after.Match.Diagnostics);
        Assert.Equal(("CK3065", 2), (hint.Code, hint.Location.Start.Line));
        Assert.Contains($"What counts as a proxy? {{#{before.Ids[1]}}}", hint.Hint);
    }

    [Fact]
    public void The_id_that_the_hint_shows_keeps_the_history()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace("Which animal did the exam proctor compare? | A horse.", $"What counts as a proxy? | A stand-in for the goal. {{#{before.Ids[1]}}}"));

        Assert.Equal(before.Guids, after.Guids);
        Assert.Empty(after.Codes);
    }

    [Fact]
    public void Two_neighbours_replaced_by_others_are_retired_each_with_its_hint()
    {
        var before = Story.Begin(Three);

        var after = before.Then("""
            What is specification gaming? | Meeting the letter of an objective and not its purpose.
            What counts as a proxy? | A stand-in for the goal.
            When does inner alignment fail? | Under distribution shift.
            """);

        Assert.Equal([before.Ids[0]], before.Ids.Intersect(after.Ids));
        Assert.Equal(["CK3065", "CK3065"], after.Codes);
        Assert.Equal([before.Ids[1], before.Ids[2]], after.Match.Diagnostics.Select(hint => hint.Hint!.Split("{#")[1].TrimEnd('}')));
    }

    [Fact]
    public void A_prompt_rewritten_where_its_neighbour_went_keeps_its_id_by_what_it_still_says()
    {
        const string Helicase = "Which enzyme unwinds the double helix? | Helicase";
        var before = Story.Begin($"{Three}\n{Helicase}\nWhen does a ledger balance? | When debits equal credits.");

        var after = before.Then($"{Three}\nName the protein that opens the replication fork. | Helicase, at the cost of ATP.");

        Assert.Equal(before.Ids[3], after.Ids[3]);
        Assert.Equal(PromptState.Retired, after.Locked(before.Ids[4]).State);
    }

    [Fact]
    public void Of_two_prompts_with_one_question_the_answer_says_which_was_reworded_and_which_went()
    {
        var before = Story.Begin("Why? | Because the belt slips.\nWhy? | Since the chuck is loose.");

        var after = before.Then("Why? | Since the chuck is not tight.");

        Assert.Equal([before.Guids[1]], after.Guids);
        Assert.Equal(PromptState.Retired, after.Locked(before.Ids[0]).State);
    }

    [Fact]
    public void The_id_that_is_advised_is_that_of_the_prompt_most_like_the_new_one()
    {
        var before = Story.Begin("How come? | The belt slips on a wet day.\nWhy then? | The chuck of an old lathe works loose.");

        var after = before.Then("What makes it chatter, ring and hum, and how is it cured? | Tighten the chuck with a key, stop, test, listen, start over.");

        Assert.Contains($"{{#{before.Ids[1]}}}", Assert.Single(after.Match.Diagnostics).Hint, StringComparison.Ordinal);
        Assert.Contains($"{{#{before.Ids[1]}}}", Assert.Single(ReplacedPrompt.Find(after.Match.Changes())).ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Advice_on_prompts_that_ask_the_same_names_their_answers()
    {
        var before = Story.Begin("Why? | Because the belt slips.\nWhy? | The chuck is loose.");

        var after = before.Then("Why? | To keep the drum from turning.\nWhy? | A dog barks at night.");

        Assert.StartsWith(
            "'Why?' 'Because the belt slips.' is retired, and 'Why?' 'To keep the drum from turning.' in its place is new.",
            ReplacedPrompt.Find(after.Match.Changes()).First().ToText(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_retired_prompt_that_comes_back_in_its_first_wording_is_itself_again()
    {
        const string Others = "First neighbour | one\nSecond neighbour | two";
        var first = Story.Begin($"What is a lathe? | A machine that turns work.\n{Others}");
        var reworded = first.Then($"What is a lathe, in a word? | A machine that turns work.\n{Others}");
        var without = reworded.Then(Others, 3);

        var after = without.Then($"What is a lathe? | A machine that turns work.\n{Others}", 4);

        Assert.Equal(PromptState.Retired, without.Locked(first.Ids[0]).State);
        Assert.Equal(first.Guids, after.Guids);
    }

    [Fact]
    public void A_whole_block_replaced_by_other_prompts_gets_new_ids_and_the_old_ones_are_retired()
    {
        var before = Story.Begin(Three);

        var after = before.Then("""
            What counts as a proxy? | A stand-in for the goal.
            When does inner alignment fail? | Under distribution shift.
            Name one mesa-optimizer. | Evolution made humans.
            """);

        Assert.Empty(before.Ids.Intersect(after.Ids));
        Assert.Equal(3, after.Lock.Prompts.Count(prompt => prompt.State == PromptState.Retired));
        Assert.Equal(["CK3065"], after.Codes);
    }

    [Fact]
    public void One_prompt_replaced_by_two_unlike_it_gets_two_new_ids_and_a_hint()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace(
            "Which animal did the exam proctor compare? | A horse.",
            "What counts as a proxy? | A stand-in for the goal.\nWhen does inner alignment fail? | Under shift."));

        Assert.Equal([before.Ids[0], before.Ids[2]], [after.Ids[0], after.Ids[3]]);
        Assert.DoesNotContain(before.Ids[1], after.Ids);
        Assert.Equal(["CK3065"], after.Codes);
        Assert.Contains($"{{#{before.Ids[1]}}}", after.Match.Diagnostics[0].Hint);
    }

    [Fact]
    public void A_prompt_rewritten_next_to_one_that_came_from_elsewhere_keeps_its_id()
    {
        const string Helicase = "Which enzyme unwinds the double helix? | Helicase";
        const string Ledger = "When does a ledger balance? | When debits equal credits.";
        var before = Story.Begin($"= a.md\n{Three}\n--\n{Helicase}\nWhat is Goodhart's law? | A target stops measuring.\n= b.md\n{Ledger}");

        var after = before.Then($"= a.md\n{Three}\n--\n{Ledger}\nName the protein that opens the replication fork. | Helicase, at the cost of ATP.");

        Assert.Equal([before.Ids[5], before.Ids[3]], after.Ids.Skip(3));
    }

    [Fact]
    public void An_edited_cloze_keeps_its_id()
    {
        var before = Story.Begin("The {base optimizer} searches for a {mesa-optimizer}.\nGoodhart's law concerns {measures}.");

        var after = before.Then("The base optimizer searches for a {mesa-optimizer|inner}.\nGoodhart's law concerns {measures} that become {targets}.");

        Assert.Equal(before.Ids, after.Ids);
        Assert.Equal(before.Guids, after.Guids);
    }

    [Fact]
    public void The_same_small_edit_in_every_prompt_keeps_every_id()
    {
        var before = Story.Begin(Three);

        var after = before.Then(Three.Replace("the", "this"));

        Assert.Equal(before.Ids, after.Ids);
    }

    [Fact]
    public void Other_line_endings_and_blanks_at_the_ends_are_no_edit()
    {
        var before = Story.Begin(Three);

        var after = Story.Of(before.Lock, [.. before.Prompts.Select(prompt => prompt with { Question = $" {prompt.Question}\r\n" })]);

        Assert.Equal(before.Lock, after.Lock);
    }
}
