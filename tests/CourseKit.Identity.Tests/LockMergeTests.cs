using CourseKit.Syntax;
using FsCheck.Fluent;

namespace CourseKit.Model.Tests;

/// <summary>Two locks that began as one become one that knows all that either knew.</summary>
public sealed class LockMergeTests
{
    private const int Tests = 400;

    private const string Page = "= a.md\nWhat is a proxy? | A measure that stands for the goal.\nWho pays? | Everybody does.\n= b.md\nThe {map} is not the {land}.";

    private static readonly Story Origin = Story.Begin(Page);

    [Fact]
    public void What_each_side_added_edited_and_moved_is_all_there()
    {
        var ours = Origin.Then(Page.Replace("the goal.", "a goal.").Replace("= b.md", "Is it new? | It is.\n= b.md"));
        var theirs = Origin.Then(Page.Replace("Who pays? | Everybody does.\n", "") + "\nWho pays? | Everybody does.\nHow much? | A lot.");

        var merged = Merged(ours, theirs);

        Assert.Equal(["A lot.", "A measure that stands for a goal.", "Everybody does.", "It is."], merged.Prompts.Select(prompt => prompt.Answer).OfType<string>().Order());
        Assert.Equal(["b.md"], merged.Prompts.Single(prompt => prompt.Question == "Who pays?").Places.Select(place => place.Page));
        Assert.Empty(Result(ours, theirs).Decisions);
    }

    [Fact]
    public void A_question_edited_on_one_side_and_its_answer_on_the_other_are_one_prompt()
    {
        var merged = Merged(Origin.Then(Page.Replace("Who pays?", "Who pays for it?")), Origin.Then(Page.Replace("Everybody does.", "All of us do.")));

        var prompt = merged.Prompts.Single(prompt => prompt.Key == Origin.Ids[1]);
        Assert.Equal(("Who pays for it?", "All of us do."), (prompt.Question, prompt.Answer));
    }

    [Fact]
    public void What_both_reworded_is_decided_and_said()
    {
        var result = Result(Origin.Then(Page.Replace("Who pays?", "Who pays for it?")), Origin.Then(Page.Replace("Who pays?", "Who pays then?")));

        Assert.Equal($"'{Origin.Ids[1]}' was reworded twice: 'Who pays for it?' stays", Assert.Single(result.Decisions));
        Assert.Equal(3, result.Lock.Prompts.Count);
    }

    [Fact]
    public void A_prompt_that_one_side_took_out_is_retired_unless_the_other_worked_on_it()
    {
        var without = Origin.Then(Page.Replace("Who pays? | Everybody does.\n", ""), day: 5);

        Assert.Equal(new DateTime(2026, 5, 5, 0, 0, 0, DateTimeKind.Utc), Merged(without, Origin.Then(Page + "\nHow much? | A lot.")).Prompts.Single(prompt => prompt.Key == Origin.Ids[1]).RetiredOn);
        Assert.Equal(PromptState.Active, Merged(without, Origin.Then(Page.Replace("Everybody does.", "Everybody."))).Prompts.Single(prompt => prompt.Key == Origin.Ids[1]).State);
    }

    [Fact]
    public void A_prompt_that_one_side_has_lost_stays()
    {
        var ours = Origin.Lock with { Prompts = Origin.Lock.Prompts.Where(prompt => prompt.Key != Origin.Ids[0]).ToEquatableArray() };

        Assert.Equal(Origin.Lock, LockMerge.Merge(Origin.Lock, ours, Origin.Lock).Lock);
    }

    [Fact]
    public void A_number_that_either_side_gave_a_deletion_is_no_other_one_s_after_the_merge()
    {
        var ours = Origin.Then(Page.Replace("The {map} is not the {land}.", "The {map} is not the {land}, {says} he."));
        var theirs = Origin.Then(Page.Replace("The {map} is not the {land}.", "The {map} {is} {not} the {land}."));

        var prompt = Merged(ours, theirs).Prompts.Single(prompt => prompt.Kind == PromptKind.Cloze);

        Assert.Equal("The {map} is not the {land}, {says} he.", prompt.Question);
        Assert.Equal(new RetiredDeletion(4, "not"), Assert.Single(prompt.Numbers.Retired));
    }

    [Fact]
    public void Notes_that_both_exported_at_one_time_are_newer_at_the_next_export()
    {
        LockedPrompt Noted(Story story, string hash) => story.Lock.Prompts[0] with { Question = hash, Anki = new AnkiNoteState(hash, 7) { Seen = hash } };
        IdentityLock With(LockedPrompt prompt) => Origin.Lock with { Prompts = [prompt] };

        var note = LockMerge.Merge(With(Noted(Origin, "o")), With(Noted(Origin, "a")), With(Noted(Origin, "b"))).Lock.Prompts[0].Anki!;

        Assert.Equal(7, note.Modified);
        Assert.DoesNotContain(note.Seen, (IEnumerable<string>)["o", "a", "b"]);
    }

    [Fact]
    public void Notes_of_which_both_exported_other_markup_look_as_they_did()
    {
        IdentityLock With(string hash) => Origin.Lock with { Prompts = [Origin.Lock.Prompts[0] with { Anki = new AnkiNoteState(hash, 7) { Seen = "s" } }] };

        var note = LockMerge.Merge(With("o"), With("a"), With("b")).Lock.Prompts[0].Anki!;

        Assert.Equal(("s", 7), (note.Seen, note.Modified));
    }

    [Theory]
    [InlineData("s", null)]
    [InlineData(null, "s")]
    [InlineData("s", "s")]
    public void What_one_side_knows_to_be_seen_of_a_note_that_both_have_is_kept(string? ours, string? theirs)
    {
        IdentityLock With(string? seen) => Origin.Lock with { Prompts = [Origin.Lock.Prompts[0] with { Anki = new AnkiNoteState("h", 7) { Seen = seen } }] };

        var note = LockMerge.Merge(null, With(ours), With(theirs)).Lock.Prompts[0].Anki;

        Assert.Equal(new AnkiNoteState("h", 7) { Seen = "s" }, note);
    }

    [Fact]
    public void A_deck_has_the_name_of_the_side_that_renamed_it_and_of_two_names_one_is_taken_and_said()
    {
        IdentityLock With(params LockedDeck[] decks) => Origin.Lock with { Decks = decks.ToEquatableArray() };
        var origin = With(new("", "Loops"), new("a", "Arcs"));

        var renamed = LockMerge.Merge(origin, With(new("", "Loops"), new("a", "1. Arcs")), With(new("", "Loops"), new("a", "Arcs"), new("b", "Belts")));
        var contested = LockMerge.Merge(origin, With(new("", "Loops"), new("a", "2. Arcs")), With(new("", "Loops"), new("a", "1. Arcs")));

        Assert.Equal([new("", "Loops"), new("a", "1. Arcs"), new("b", "Belts")], renamed.Lock.Decks);
        Assert.Empty(renamed.Decisions);
        Assert.Equal([new("", "Loops"), new("a", "1. Arcs")], contested.Lock.Decks);
        Assert.Equal(["a deck was named twice: it stays '1. Arcs', not '2. Arcs'"], contested.Decisions);
    }

    [Fact]
    public void Two_prompts_of_one_id_are_told_apart_and_keep_their_keys()
    {
        var ours = Origin.Then(Page.Replace("Who pays? | Everybody does.", "Who pays? | Everybody does. {#it}"));
        var theirs = Origin.Then(Page.Replace("for the goal.", "for the goal. {#it}"));

        var result = Result(ours, theirs);

        Assert.Equal(Origin.Ids.Order(), result.Lock.Prompts.Select(prompt => prompt.Key).Order());
        Assert.Single(result.Lock.Prompts, prompt => prompt.Id == "it");
        Assert.Contains("two prompts have the id 'it'", Assert.Single(result.Decisions));
    }

    [Fact]
    public void An_id_that_an_author_gave_goes_before_the_one_that_was_made_and_the_smaller_of_two_before_the_other()
    {
        Story Named(string id) => Origin.Then(Page.Replace("Everybody does.", $"Everybody does. {{#{id}}}"));

        Assert.Contains(Merged(Named("payer"), Origin.Then(Page.Replace("Everybody", "Everyone"))).Prompts, prompt => prompt is { Id: "payer", Answer: "Everyone does." });
        Assert.Contains(Merged(Named("payer"), Named("debtor")).Prompts, prompt => prompt.Key == Origin.Ids[1] && prompt.Id == "debtor");
    }

    [Fact]
    public void Courses_whose_GUIDs_are_made_from_two_ids_are_not_decided()
    {
        var other = Origin.Lock with { AnkiCourseId = "other" };

        Assert.Equal(("course", "other"), LockMerge.Merge(null, Origin.Lock, other).AnkiCourses);
        Assert.Null(LockMerge.Merge(Origin.Lock, Origin.Lock, other).AnkiCourses);
        Assert.Equal("other", LockMerge.Merge(Origin.Lock, Origin.Lock, other).Lock.AnkiCourseId);
    }

    [Fact]
    public void A_page_that_one_side_left_and_the_other_works_on_is_no_former_one()
    {
        var left = Origin.Then("= c.md\nWhat is a proxy? | A measure that stands for the goal.\nWho pays? | Everybody does.\n= b.md\nThe {map} is not the {land}.");

        Assert.Equal(["a.md"], Merged(left, Origin).FormerPages);
        Assert.Empty(Merged(left, Origin.Then(Page.Replace("= b.md", "Is it new? | It is.\n= b.md"))).FormerPages);
    }

    [Fact]
    public void Every_address_that_a_page_had_on_either_side_is_kept()
    {
        IdentityLock With(params LockedPage[] pages) => Origin.Lock with { Pages = pages.ToEquatableArray() };
        var origin = With(new LockedPage("a.md", "/a/", []));
        var ours = With(new LockedPage("a.md", "/b/", ["/a/"]), new LockedPage("n.md", "/n/", []));
        var theirs = With(new LockedPage("a.md", "/c/", ["/a/"]), new LockedPage("m.md", null, ["/o/"]));

        Assert.Equal(
            [new("a.md", "/c/", ["/a/", "/b/"]), new("m.md", null, ["/o/"]), new("n.md", "/n/", [])],
            LockMerge.Merge(origin, ours, theirs).Lock.Pages);
        Assert.Equal(LockMerge.Merge(origin, ours, theirs).Lock, LockMerge.Merge(origin, theirs, ours).Lock);
        Assert.Equal("/b/", LockMerge.Merge(origin, ours, origin).Lock.Pages[0].Address);
    }

    [Fact]
    public void It_makes_no_difference_which_side_is_ours() => Property.Holds(Branches(), sides =>
    {
        Assert.Equal(IdentityLockWriter.Write(LockMerge.Merge(sides.Origin, sides.Ours.Lock, sides.Theirs.Lock).Lock), IdentityLockWriter.Write(LockMerge.Merge(sides.Origin, sides.Theirs.Lock, sides.Ours.Lock).Lock));
        Assert.Equal(LockMerge.Merge(sides.Origin, sides.Ours.Lock, sides.Theirs.Lock).Decisions, LockMerge.Merge(sides.Origin, sides.Theirs.Lock, sides.Ours.Lock).Decisions);
    }, Tests);

    [Fact]
    public void No_key_and_no_number_of_a_card_is_lost_and_the_lock_is_read_back() => Property.Holds(Branches(), sides =>
    {
        var merged = LockMerge.Merge(sides.Origin, sides.Ours.Lock, sides.Theirs.Lock).Lock;

        Assert.Equal(merged, IdentityLockReader.Read(new SourceText(IdentityLock.FileName, IdentityLockWriter.Write(merged))).Lock);
        foreach (var prompt in sides.Ours.Lock.Prompts.Concat(sides.Theirs.Lock.Prompts))
        {
            var now = merged.Prompts.Single(other => other.Key == prompt.Key);
            if (prompt.Kind != PromptKind.Cloze || now.Kind != PromptKind.Cloze) continue;
            Assert.Empty(Numbers(prompt).Except(Numbers(now)));
        }
    }, Tests);

    [Fact]
    public void A_side_that_changed_nothing_leaves_the_other_as_it_is() => Property.Holds(Branches(), sides =>
    {
        Assert.Equal(sides.Ours.Lock, LockMerge.Merge(sides.Origin, sides.Ours.Lock, sides.Ours.Lock).Lock);
        if (sides.Origin is { } origin) Assert.Equal(sides.Ours.Lock, LockMerge.Merge(origin, sides.Ours.Lock, origin).Lock);
    }, Tests);

    [Fact]
    public void A_side_that_is_built_after_the_merge_has_the_identities_it_had_where_its_words_were_taken() => Property.Holds(Branches(), sides =>
    {
        var merged = LockMerge.Merge(sides.Origin, sides.Ours.Lock, sides.Theirs.Lock).Lock;
        var texts = merged.Prompts.GroupBy(prompt => (prompt.Kind, prompt.Question, prompt.Answer)).ToDictionary(same => same.Key, same => same.Select(prompt => prompt.Key).ToList());

        var built = Story.Of(merged, sides.Ours.Prompts, day: 20);

        for (var i = 0; i < built.Prompts.Count; i++)
        {
            var prompt = built.Prompts[i];
            if (prompt.ExplicitId is not null || !texts.TryGetValue((prompt.Kind, prompt.Question, prompt.Answer), out var keys) || keys is not [var key] || key != sides.Ours.Match.Identities[i].Key) continue;
            if (built.Match.Diagnostics.Count == 0) Assert.Equal(key, built.Match.Identities[i].Key);
        }
    }, Tests);

    private static IEnumerable<int> Numbers(LockedPrompt prompt) => prompt.Deletions.Keys.Concat(prompt.Numbers.Retired.Select(gone => gone.Number));

    private static LockMergeResult Result(Story ours, Story theirs) => LockMerge.Merge(Origin.Lock, ours.Lock, theirs.Lock);

    private static IdentityLock Merged(Story ours, Story theirs) => Result(ours, theirs).Lock;

    /// <summary>Two random courses that began as one, or without a common beginning.</summary>
    private static FsCheck.Gen<Sides> Branches() =>
        from seed in Property.Seeds
        from left in Property.Seeds
        from right in Property.Seeds
        select Sides.Of(seed, left, right);

    private sealed record Sides(IdentityLock? Origin, Story Ours, Story Theirs)
    {
        public static Sides Of(int seed, int left, int right)
        {
            var course = new RandomCourse(new Random(seed));
            Story? origin = seed % 10 == 0 ? null : Story.Of(null, course.Prompts, day: 1);
            return new Sides(origin?.Lock, Run(course.Branch(left), origin), Run(course.Branch(right), origin));
        }

        private static Story Run(RandomCourse course, Story? origin)
        {
            var story = origin;
            foreach (var day in (int[])[2, 3])
            {
                course.EditSome();
                var last = Exported(story?.Lock, day);
                story = Story.Of(last, course.Prompts, day);
            }

            return story!;
        }

        /// <summary>As if the exporters had noted what they made of it.</summary>
        private static IdentityLock? Exported(IdentityLock? last, int day) =>
            last?.Update(prompt => prompt with { Anki = Noted(prompt.Anki, $"{prompt.Question.Length}{prompt.Answer}", day / 3) });

        private static AnkiNoteState Noted(AnkiNoteState? last, string hash, long now) => AnkiNoteState.After(last, hash, hash, last?.Seen == hash, now);
    }
}
