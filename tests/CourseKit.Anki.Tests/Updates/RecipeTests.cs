namespace CourseKit.Anki.Tests;

/// <summary>The three ways that the page on decks describes: what each brings, and what it leaves to the learner.</summary>
[Collection(AnkiTests.Name)]
public sealed class RecipeTests(AnkiProcess anki)
{
    private const string Basic = "CourseKit Basic";
    private const string Cloze = "CourseKit Cloze";

    /// <summary>For who has tags and fields of their own: the package brings what is new, and then the text what changed.</summary>
    private static readonly ImportSettings OnlyNew = new() { Merge = true, Notes = "never" };

    private static Edition Next => EditCase.After("five edits at once");

    [AnkiFact]
    public void A_first_import_brings_every_card()
    {
        var learner = anki.NewLearner();

        var log = learner.Take(EditCase.Before);

        var state = learner.State();
        Assert.Equal(new ImportLog(49, 0, 0, 0, 0), log);
        Assert.Equal((49, 52), (state.Notes.Count, state.Cards.Count));
        Assert.Empty(state.Missing);
        Assert.Equal("", learner.Check());
    }

    [AnkiFact]
    public void The_same_package_again_changes_nothing()
    {
        var learner = anki.NewLearner();

        var update = Update.Of(learner, EditCase.Before, EditCase.Before);

        Assert.Equal(new ImportLog(0, 0, 49, 0, 0), update.Log);
        Assert.Empty(update.After.ChangedSince(update.Before));
    }

    [AnkiFact]
    public void A_first_import_of_text_alone_brings_nothing()
    {
        var learner = anki.NewLearner();

        var log = learner.Take(EditCase.Before.UpdateText);

        Assert.Equal(new ImportLog(0, 0, 0, 0, 49), log);
        Assert.Empty(learner.State().Notes);
    }

    /// <summary>Why there is a third recipe.</summary>
    [AnkiFact]
    public void With_a_field_of_their_own_the_package_alone_updates_nothing()
    {
        var learner = anki.NewLearner();
        learner.Take(EditCase.Before);
        learner.AddField(Basic, "Mine", "remember the lamps");

        var log = learner.Take(Next);

        Assert.Equal((0, 46), (log.New, log.Conflicting));
    }

    [AnkiFact]
    public void Package_and_then_text_bring_every_change_and_leave_all_that_is_the_learners_own()
    {
        var learner = LearnerWithOwnWork(EditCase.Before);

        var news = Update.Next(learner, Next, OnlyNew);
        var log = learner.Take(Next.UpdateText);

        var after = learner.State();
        Assert.Equal((0, 0, 0), (news.Log.New, news.Log.Updated, news.Log.Conflicting));
        Assert.Equal(new ImportLog(0, 4, 44, 0, 0), log);
        KeepsOwnWork(news.Before, after);
        IsUpToDate(after, news.Before, Next);
        Assert.Single(after.NewSince(news.Before), card => card.Number == 3);
    }

    [AnkiFact]
    public void New_prompts_come_with_the_package_and_go_where_the_others_are()
    {
        var next = EditCase.After("both modules renamed, and a prompt added to each");
        var learner = LearnerWithOwnWork(EditCase.Before);

        var news = Update.Next(learner, next, OnlyNew);
        var log = learner.Take(next.UpdateText);

        var after = learner.State();
        Assert.Equal((2, 0, 0), (news.Log.New, news.Log.Updated, news.Log.Conflicting));
        Assert.Equal((0, 51), (log.New, log.Updated + log.Duplicate));
        KeepsOwnWork(news.Before, after);
        IsUpToDate(after, news.Before, next);
        Assert.Empty(after.Decks.Except(news.Before.Decks));
    }

    /// <summary>Theirs is older here than that of the package.</summary>
    [AnkiTheory]
    [InlineData("newer", false)]
    [InlineData("never", true)]
    public void A_style_of_their_own_is_kept_where_note_types_are_never_updated(string setting, bool isKept)
    {
        var learner = anki.NewLearner();
        learner.Take(EditCase.Before);
        learner.Style(Basic, ".mine { color: teal }", changed: 1);

        learner.Take(Next, new ImportSettings { Styles = setting });

        Assert.Equal(isKept, learner.State().Styles[Basic].Contains(".mine", StringComparison.Ordinal));
    }

    /// <summary>Every card is studied; there are tags, a field, a second card of each question, and a style.</summary>
    private Learner LearnerWithOwnWork(Edition edition)
    {
        var learner = anki.NewLearner();
        learner.Take(edition);
        foreach (var type in new[] { Basic, Cloze })
        {
            learner.AddField(type, "Mine", "remember the lamps");
            learner.Style(type, ".mine { color: teal }");
        }

        learner.AddTemplate(Basic, "Backwards", "{{Back}}", "{{Front}}");
        learner.TagAll("mine marked");
        learner.Study();
        return learner;
    }

    private static void KeepsOwnWork(LearnerState before, LearnerState after)
    {
        var had = before.Cards.Select(card => (card.Guid, card.Number)).ToHashSet();
        Assert.Equal(before.Schedules(_ => true), after.Schedules(card => had.Contains((card.Guid, card.Number))));
        Assert.All(before.Notes, was =>
        {
            var note = after.Notes.Single(note => note.Guid == was.Guid);
            Assert.Equal("remember the lamps", note.Fields["Mine"]);
            Assert.Contains("mine", note.Tags);
            Assert.Contains("marked", note.Tags);
        });
        Assert.Equal([Basic, Cloze], after.Notes.Select(note => note.Type).Distinct().Order(StringComparer.Ordinal));
        Assert.Contains(".mine", after.Styles[Basic], StringComparison.Ordinal);
        Assert.Contains(".mine", after.Styles[Cloze], StringComparison.Ordinal);
    }

    /// <summary>Every note has the fields that a learner has who begins today; retired ones are left as they were.</summary>
    private void IsUpToDate(LearnerState after, LearnerState before, Edition edition)
    {
        var other = anki.NewLearner();
        other.Take(edition);
        foreach (var note in other.State().Notes)
        {
            var mine = after.Notes.Single(mine => mine.Guid == note.Guid);
            var expected = note.Tags.Contains("coursekit::retired") ? before.Notes.Single(was => was.Guid == note.Guid) : note;
            Assert.All(note.Fields.Keys, name => Assert.Equal(expected.Fields[name], mine.Fields[name]));
        }
    }
}
